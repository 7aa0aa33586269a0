// Pure. The words of South, East and South-East Asia.
import type { Languages } from "./language";

export const ASIAN: Languages = {
	hi: {
		verbLast: true,
		delete:
			"हटाएँ हटाएं हटाये हटायें हटाना हटाओ मिटाएँ मिटाएं मिटायें मिटाना डिलीट खाली_करें रद्द_करें_सदस्यता अस्वीकार त्यागें छोड़ें निकालें ~पुनर्स्थापित ~पूर्ववत ~वापस_लें ~रीसेट नष्ट साफ़ छोड़ना छोड़_दें हटाए अनइंस्टॉल हटा_दें सदस्यता_रद्द ऑर्डर_रद्द बुकिंग_रद्द मिटा निकाल हटा प्रक्रिया_समाप्त प्रक्रिया_बंद प्रक्रिया_रोकें खारिज_करें ख़ारिज_करें बदलाव_खारिज फेंकें फेंक_दें त्याग_दें डिवाइस_भूल नेटवर्क_भूल खाता_निष्क्रिय_करें खाता_बंद ट्रैश_में कूड़ेदान_में रद्दी_में समूह_भंग भंग_करें मीटिंग_रद्द अनुबंध_रद्द समाप्त_करें_सदस्यता हटाइए मिटाइए मिटाओ हटाने विलोपन निरस्त_करें समूह_से_बाहर बाहर_निकलें_समूह ट्रैश_खाली नाश_करें अप्रकाशित =खारिज परिवर्तन_पूर्ववत ~पुनः_स्थापित",
		purchase: "खरीदें ख़रीदें भुगतान ऑर्डर दान बुक_करें",
		account: "पंजीकरण पंजीकृत खाता_बनाएँ खाता_बनाएं खाता_खोलें अपना_खाता_बनाएँ पासवर्ड_बदलें पासवर्ड_रीसेट साइन_अप रजिस्टर नया_पासवर्ड पासवर्ड_सेट",
		share:
			"~साझा ~शेयर ~आमंत्रित अवरोधित अवरुद्ध ब्लॉक अनब्लॉक प्रतिबंधित प्रतिबंध लॉक अनलॉक सुरक्षित_करें सुरक्षित सुरक्षा_बदलें असुरक्षित म्यूट अनुमति_दें सदस्य_अधिकार सदस्य_समूह समूह_बदलें अधिकार सदस्य_जोड़ें नियुक्त निरस्त निमंत्रित नाकाबंदी पहुँच_प्रदान पहुँच_दें पहुंच_दें एक्सेस_दें पहुँच_रद्द एक्सेस_रद्द व्यवस्थापक_बनाएँ प्रशासक_बनाएँ एडमिन_बनाएँ व्यवस्थापक_बनाएं एडमिन_बनाएं पदोन्नत पदोन्नति_दें पदावनत स्वामित्व_स्थानांतरित सार्वजनिक_बनाएँ सार्वजनिक_करें निजी_बनाएँ अनुमतियाँ_संपादित अधिकार_संपादित निलंबित अधिकृत भूमिका_सौंपें भूमिका_दें निकाल_बाहर बाहर_निकालें_सदस्य सदस्य_हटाएँ बदलाव_करने_से_रोकें प्रतिबंध_हटाएँ",
		post: "प्रकाशित प्रकाशन ~उत्तर ~जवाब ~टिप्पणी पृष्ठ_सहेजें पन्ना_सहेजें पृष्ठ_संजोयें नया_विषय टिप्पणी_जोड़ें पोस्ट_करें समीक्षा_लिखें प्रश्न_पूछें घोषणा लाइव_जाएँ लाइव_जाएं लाइव_करें जारी_करें घोषित_करें समीक्षा_के_लिए राय_दें विज्ञापन_दें बिक्री_के_लिए",
		send: "भेजें भेजे भेजना भेजो प्रेषित अग्रेषित रिपोर्ट सूचित ईमेल_करें ई_मेल_करें को_ईमेल सूचना_दे रिपोर्ट_करें याद_दिलाएं कॉल संपर्क_करें सभी_को_उत्तर सभी_को_जवाब शिकायत_करें शिकायत_दर्ज रीडायरेक्ट_करें पुनर्निर्देशित_करें याद_दिलाएँ सूचना_दें बताएँ_सबको फोन_करें फ़ोन_करें प्रेषित_करें सूचित_करें भेजिए भेज_दें फॉरवर्ड_करें",
		upload: "अपलोड आयात संलग्न",
		draft: "ड्राफ़्ट_सहेजें मसौदा_सहेजें",
		update:
			"सहेजें संजोयें सेव लागू नाम_बदलें स्थानांतरित स्थानान्तरण स्थानांतरण संग्रहित चिह्नित ध्यान_रखें ध्यानसूची ध्यान_हटाएँ ध्यान_न_रखें नज़र फ़ॉलो पिन अद्यतन बदलें स्वीकृत सक्रिय निष्क्रिय मिलाएँ स्वीकार एकत्रित संजोएँ अपडेट संग्रहीत अनपिन सक्षम निष्क्रिय_करें अपठित बदले",
		submit: "बनाएँ बनाएं जोड़ें पुष्टि शामिल ठीक सबमिट जमा निर्मित प्रस्तुत क्लोन शुरू इंस्टॉल जोड़े",
		search: "खोजें खोज ढूंढें ढूँढें जाएँ चलें",
		harmless:
			"रद्द बंद वापस दिखाएँ दिखाएं देखें झलक छिपाएँ छुपाएं खोलें कॉपी प्रतिलिपि छापें प्रिंट निर्यात डाउनलोड ताज़ा चुनें तुलना अगला पिछला सहायता मदद इतिहास संपादित सम्पादन संपादन पढ़ें लॉग प्रवेश जाएं यादृच्छिक मेरे मेरी मेरा",
		password: "पासवर्ड कूटशब्द",
		accounts: "खाता",
		rights: "अधिकार अनुमति सुरक्षा",
		posts: "टिप्पणी उत्तर विषय पृष्ठ पन्ना लेख पोस्ट चर्चा",
		mail: "संदेश ईमेल ई_मेल निमंत्रण",
		joints: "और एवं",
		sanctions: "अवरोध प्रतिबंध सुरक्षा",
		passing: "और_देखें फ़िल्टर ज़ूम फिल्टर",
		trash: "कूड़ेदान कचरा ट्रैश",
		people: "उपयोगकर्ता उपयोगकर्ताओं सदस्य सदस्यों प्रतिभागी",
		bound: "ऑर्डर बुकिंग सदस्यता परिवर्तन बदलाव",
	},
	mr: {
		verbLast: true,
		delete:
			"वगळा काढून_टाका काढा पुसा हटवा रिकामे मिटवा ~पुनर्स्थापित ~पूर्वपदास टाकायचे अनिन्सटॉल अनिन्स्टॉल रिकामा_करा रिकामी_करा रिकामे_करा टाकून_द्या टाकून फेकून_द्या गट_सोडा सोडा_गट बदल_रद्द नाकारा नाकार खाते_बंद पुसून_टाका पुसून विस्थापित_करा नष्ट_करा सदस्यता_रद्द ऑर्डर_रद्द हटवून हटवणे काढणे वगळणे कचऱ्यात प्रक्रिया_थांबवा साफ_करा डिलीट",
		account: "नोंदणी खाते_तयार_करा खाते_निर्माण परवलीचा_शब्द_टाका नवीन_खाते खाते_तयार परवलीचा_शब्द_बदला",
		share:
			"~सामायिक अवरोध ब्लॉक प्रतिबंध सुरक्षित सुरक्षा कुलूप सदस्य_अधिकार रोध अडवा गट_बदला अनम्यूट प्रवेश_द्या परवानगी_द्या प्रशासक_बनवा प्रचालक_बनवा सार्वजनिक_करा खाजगी_करा शेअर_करा अधिकार_बदला सुरक्षितता_बदला सुरक्षा_बदला प्रतिबंध_काढा सदस्यप्रतिबंध पत्ता_सोडवा बंदी_घाला बंदी_काढा निलंबित_करा गट_जतन निःशब्द मालकी_हस्तांतरित अधिकृत_करा",
		post: "प्रकाशित ~उत्तर पान_जतन पोस्ट_करा प्रतिसाद_द्या घोषित_करा घोषणा_करा नवीन_विषय लेख_साठवा पान_साठवा पृष्ठ_जतन अभिप्राय_द्या समीक्षा_लिहा टिप्पणी_द्या",
		send: "पाठवा कळवा विपत्र सर्वांना_उत्तर तक्रार_करा तक्रार अहवाल_द्या संपर्क_करा संदेश_द्या आठवण_करा फोन_करा विपत्र_पाठवा",
		upload: "चढवा अपभारण आयात",
		update: "जतन लागू स्थानांतरण हलवा नाव_बदला पहारा लक्ष नजर बदला साठवा पहारा_काढा पहारा_द्या चिन्हांकित_करा लपवा_बदल सक्रिय_करा निष्क्रिय_करा",
		submit: "तयार जोडा निश्चित ठीक बनवा निर्माण_करा तयार_करा",
		search: "शोधा शोध चला",
		harmless:
			"रद्द बंद परत दाखवा पहा झलक लपवा उघडा मदत इतिहास संपादन प्रवेश तुलना पुढील मागील छापा अविशिष्ट माझे माझी माझा प्रवेश_करा बाहेर_पडा मागे पुढे_जा तुलना_करा निवडा",
		joints: "व आणि",
		people: "प्रयोक्ता सदस्य वापरकर्ता",
	},
	bn: {
		verbLast: true,
		delete:
			"মুছুন মুছে_ফেলুন মুছে_ফেলা মুছো মোছা অপসারণ অপসারণ_করুন খালি বাতিল_সাবস্ক্রিপশন ত্যাগ প্রত্যাখ্যান ~পুনরুদ্ধার ~ফিরিয়ে_আনুন ~রোলব্যাক ~পুনর্বহাল পার্জ সরিয়ে_নিন ধ্বংস পরিষ্কার ছাড়ো সরাও মুছবেন মুছে মুছে_ফেল আন_ইন্সটল ছেড়ে_যান সরিয়ে_ফেলুন সরানো_হবে সরান সরান_সবাই ছাড়ুন গ্রুপ_ছাড়ুন আনইনস্টল ডিলিট পরিবর্তন_বাতিল প্রক্রিয়া_বন্ধ প্রক্রিয়া_শেষ খসড়া_বাতিল বাতিল_করে_দিন পোস্ট_বাতিল ফেলে_দিন ফেলে_দাও ছুঁড়ে_ফেলুন বর্জন_করুন বর্জন ডিভাইস_ভুলে অ্যাকাউন্ট_বন্ধ একাউন্ট_বন্ধ অগ্রাহ্য_করুন অগ্রাহ্য বিলোপ বিলোপ_করুন বিলুপ্ত সাবস্ক্রিপশন_বাতিল অর্ডার_বাতিল বুকিং_বাতিল সদস্যপদ_বাতিল গ্রুপ_ভেঙে অ্যাকাউন্ট_নিষ্ক্রিয় মুছে_দাও মুছে_ফেলো মুছা সরিয়ে_দিন সরিয়ে_নাও নিশ্চিহ্ন বাদ_দিন বাদ_দাও ত্যাগ_করুন ছবিটি_সরিয়ে পরিত্যাগ ~রিসেট ~রিসেট_করুন ~পুনঃস্থাপন ~পূর্বাবস্থায়",
		purchase: "কিনুন পরিশোধ অর্ডার দান_করুন",
		account: "নিবন্ধন অ্যাকাউন্ট_তৈরি পাসওয়ার্ড_পরিবর্তন সাইন_আপ পাসওয়ার্ড_পাল্টাও পাসওয়ার্ড_রিসেট নতুন_পাসওয়ার্ড পাসওয়ার্ড_নির্ধারণ পাসওয়ার্ড_সেট",
		share:
			"~শেয়ার ~আমন্ত্রণ বাধা বাধা_দিন বাধাদান ব্লক অবরোধ বাধা_তুলে নিষিদ্ধ তালা সুরক্ষা সুরক্ষিত সুরক্ষা_পরিবর্তন ব্যবহারকারী_অধিকার ব্যবহারকারীর_অধিকার ব্যবহারকারী_দল ব্যবহারকারীর_দল দল_পরিবর্তন অনুমতি টপিক_বন্ধ টপিক_খুলে নিষেদ্ধাজ্ঞা নিষেধ আনমিউট নিষিদ্ধ_করুন অবরুদ্ধ নিঃশব্দ সশব্দ শব্দ_বন্ধ আলাপ_বন্ধ অ্যাকাউন্ট_লক প্রবেশাধিকার_দিন অ্যাক্সেস_দিন অ্যাক্সেস_বাতিল প্রশাসক_করুন প্রশাসক_বানান পদোন্নতি পদোন্নতি_দিন পদাবনতি মালিকানা_হস্তান্তর হস্তান্তর_করুন বহিষ্কার বহিষ্কার_করুন সর্বজনীন_করুন উন্মুক্ত_করুন অধিকার_পরিবর্তন অনুমতি_পরিবর্তন স্থগিত_করুন স্থগিত আমন্ত্রণ_জানান আমন্ত্রণ_করুন ভাগ_করুন ভাগাভাগি বাধা_দান নিষেধাজ্ঞা অনুমোদন_দিন_সদস্য লাথি সদস্য_সরান",
		post: "প্রকাশ পোস্ট ~উত্তর ~জবাব পাতা_সংরক্ষণ পাতাটি_সংরক্ষণ নতুন_টপিক ~মন্তব্য_করুন প্রশ্ন_করুন রিভিউ_লিখুন ঘোষণা_করুন ঘোষণা_দিন নতুন_বিষয় নতুন_প্রসঙ্গ পর্যালোচনা_লিখুন লাইভ_যান প্রকাশিত_করুন সম্প্রচার মন্তব্য_লিখুন বিজ্ঞাপন_দিন প্রকাশ_করো পোস্ট_করো",
		send: "প্রেরণ পাঠান পাঠাও রিপোর্ট অবহিত ইমেইল_করুন ইমেইল প্রেরন বার্তালাপ ফরোয়ার্ড যোগাযোগ কল ফরওয়ার্ড জানান সবাইকে_উত্তর সকলকে_উত্তর অভিযোগ_করুন অভিযোগ নালিশ অবগত ফোন_করুন মনে_করিয়ে ইমেইল_পাঠাও পাঠিয়ে_দিন",
		upload: "আপলোড আমদানি সংযুক্ত",
		update:
			"সংরক্ষণ প্রয়োগ নাম_পরিবর্তন স্থানান্তর সরিয়ে নজর নজরে_রাখুন নজর_তালিকা অনুসরণ পরিবর্তন একত্রিত চিহ্নিত গ্রহণ সরানো অনুসরন একত্রীত পিন_করুন ফর্ক সক্রিয় অনুমোদন পিন আনপিন সদস্যতা আপডেট বুকমার্ক নজর_সরিয়ে নজর_রাখুন নজরতালিকা_থেকে প্রয়োগ_করো",
		submit: "তৈরি যোগ সৃষ্টি নিশ্চিত ঠিক জমা সাবমিট বানাও বানান দাও শুরু যুক্ত ইনস্টল করুন_যোগ যোগদান",
		search: "অনুসন্ধান খুঁজুন চলো",
		harmless:
			"বাতিল বন্ধ ফিরে দেখান দেখুন প্রাকদর্শন লুকান খুলুন অনুলিপি মুদ্রণ ছাপান রপ্তানি ডাউনলোড নির্বাচন তুলনা পরবর্তী পূর্ববর্তী সাহায্য ইতিহাস সম্পাদনা পড়ুন প্রবেশ লগ যাও অজানা মন্তব্য আমার ফিল্টার_মুছুন ফিল্টার_সরান অপসারিত_দেখান",
		posts: "মন্তব্য উত্তর পাতা ভুক্তি পোস্ট আলোচনা",
		joints: "ও এবং",
		sanctions: "বাধা নিষেধাজ্ঞা সুরক্ষা",
		people: "ব্যবহারকারী ইউজার সদস্য",
		bound: "সাবস্ক্রিপশন অর্ডার বুকিং পরিবর্তন",
		passing: "ফিল্টার অনুসন্ধান নির্বাচন জুম",
	},
	vi: {
		delete:
			"xóa xoá loại_bỏ gỡ gỡ_bỏ bỏ_đi dọn_sạch làm_trống dọn hủy_bỏ_bản_nháp vứt từ_chối rời_khỏi rời_nhóm rời thoát_nhóm hủy_đăng_ký hủy_đơn huỷ_đơn hủy_gói đóng_tài_khoản chuyển_vào_thùng ~khôi_phục ~phục_hồi ~lùi_sửa ~lùi_tất_cả ~đặt_lại hủy_nháp tẩy_trống loại_trừ xoá_bỏ thanh_lọc huỷ_liên_kết bỏ_giá_trị giải_tán xóa_khỏi gỡ_cài_đặt hủy_bỏ_một hủy_bỏ_hình hủy_bỏ_mã hủy_đăng_lại hủy_bỏ_thay bỏ_thay_đổi gỡ_bỏ_hết =bỏ hủy_thay_đổi hủy_đặt_phòng/vé/chỗ bỏ_bản_nháp rút_đơn rút_lại hủy_liên_kết phá_hủy hủy_lịch_hẹn thu_hồi_tin hủy/huỷ/kết_thúc/dừng/diệt_tiến_trình cắt_bảng kết_thúc_phiên nén_hộp quên_thiết_bị quên_mạng đổ_thùng làm_rỗng dọn_thùng hủy/huỷ_bản_nháp hủy/huỷ_cuộc_họp hủy/huỷ_thay_đổi hủy/huỷ_đơn hủy/huỷ_đặt hủy/huỷ_lịch hủy/huỷ_gói hủy/huỷ_tư_cách hủy/huỷ_hợp_đồng chấm_dứt_hợp_đồng chấm_dứt tiêu_hủy tiêu_huỷ bỏ_vào_thùng cho_vào_thùng làm_sạch bỏ_khỏi loại_khỏi tẩy khử gỡ_xuống gỡ_xuất hủy_xuất_bản vô_hiệu_hóa_tài vô_hiệu_hoá_tài khóa_vĩnh_viễn giải_thể khôi_phục_cài_đặt diệt ~làm_lại_từ ~thiết_lập_lại hoàn_tác_thay hoàn_tác_các hủy/huỷ_các_thay ~mặc_định_lại",
		purchase: "mua thanh_toán đặt_hàng đặt_mua đặt_phòng đặt_vé quyên_góp ủng_hộ_tiền trả_tiền chuyển_tiền nạp_tiền thuê",
		account:
			"đăng_ký đăng_kí mở_tài_khoản tạo_tài_khoản đổi_mật_khẩu thay_đổi_mật_khẩu đặt_lại_mật_khẩu đặt_mật_khẩu cài_lại_mật reset_mật thiết_lập_mật mật_khẩu_mới chọn_mật_khẩu",
		share:
			"~chia_sẻ ~mời cấm bỏ_cấm chặn bỏ_chặn khóa khoá mở_khóa mở_khoá bảo_vệ bỏ_bảo_vệ khóa_trang đổi_mức_khóa đổi_mức_bảo_vệ thay_đổi_mức sửa_đổi_quyền đổi_quyền thay_đổi_quyền đổi_nhóm thay_đổi_nhóm quyền_thành_viên quyền_người_dùng quản_lý_quyền tắt_tiếng bỏ_tắt_tiếng im_lặng đuổi cấp_quyền thu_hồi cho_phép_truy_cập công_khai thêm_thành_viên thêm_người_dùng ủy_quyền đình_chỉ đá_khỏi chuyển_nhượng bổ_nhiệm chỉ_định chuyển_nhượng_cộng loại_ra phớt_lờ bỏ_phớt_lờ huỷ_bỏ_quyền bỏ_qua_người bật_tiếng làm_quản_trị đặt_ở_chế_độ tắt_thông_báo huỷ_quyền mở_lại_thông bỏ_ẩn hủy_yêu_cầu ẩn_thông_báo chấp_thuận ^cấp thăng_cấp giáng_cấp sửa/chỉnh_sửa/thay_đổi/cấp/thu_hồi_quyền tải_lại_đặc thay_đổi_đặc cho_phép cho_phép_truy gán_vai gán_quyền trao_quyền từ_chối_truy đặt_làm đặt_công_khai chuyển_quyền loại_thành_viên xóa_thành_viên xoá_thành_viên duyệt_thành_viên lưu_nhóm",
		post: "đăng đăng_bài xuất_bản công_bố ~trả_lời ~phản_hồi ~bình_luận gửi_bình_luận gửi_trả_lời gửi_bài thêm_bình_luận chủ_đề_mới tạo_chủ_đề lưu_trang soạn thêm_nhận_xét viết_đánh_giá đặt_câu_hỏi phát_trực_tiếp tạo_cuộc_thăm_dò đăng_tin thông_báo_rộng gửi_xét gửi_duyệt gửi_phê phát_hành rao_bán rao_tin loan_báo bắt_đầu_phát mở_bán viết_bình_luận",
		send: "gửi gởi gửi_lại chuyển_tiếp báo_cáo thông_báo_cho nhắn_tin nhắn viết_thư gửi_thư trả_lời_tất_cả chuyển_hướng_thư trò_chuyện gắn_cờ báo_lỗi báo_giả_mạo báo_thư_rác nhắc_nhở =gọi gọi_điện liên_hệ_người ^liên_hệ =thông_báo tố_cáo chuyển_hướng khiếu_nại trò_chuyện_với tiếp_tục_trò gọi_cho chuyển_thư báo_cho nhắn_cho",
		upload: "tải_lên truyền_lên nhập_khẩu đính_kèm tải_tập_tin_lên nhập tải_hình_lên",
		draft: "lưu_nháp lưu_bản_nháp",
		update:
			"lưu áp_dụng đổi_tên di_chuyển chuyển lưu_trữ đánh_dấu theo_dõi bỏ_theo_dõi ngừng_theo_dõi ghim bỏ_ghim cập_nhật thay_đổi đổi phê_duyệt kích_hoạt vô_hiệu bật tắt giao gộp hợp_nhất trộn thay_thế thiết_lập thích bỏ_phiếu chấp_nhận đồng_ý_yêu_cầu hoàn_tất_đổi ghi_đè hủy_theo bầu giải_quyết hủy_đăng_kí chia_nhánh phân_công lên_lịch bình_chọn huỷ_đăng_ký đặt cài tải_lên chuyển_sang",
		submit:
			"tạo thêm chèn xác_nhận tham_gia gia_nhập đồng_ý ok xong hoàn_tất yêu_cầu thực_hiện nộp gửi_biểu_mẫu nhân_bản sao_chép_bảng bắt_đầu cài_đặt_tiện cài_đặt_plugin nhân_đôi thêm_vào",
		search: "tìm tìm_kiếm",
		harmless:
			"hủy huỷ hủy_bỏ bỏ_qua thôi đóng quay_lại trở_lại trở_về về hiện hiển_thị xem xem_trước ẩn mở sao_chép chép xuất tải_về tải_xuống làm_mới tải_lại chọn sắp_xếp lọc so_sánh duyệt tiếp sau trước trợ_giúp lịch_sử thêm_nữa ít_hơn giữ không sửa sửa_đổi chỉnh_sửa đọc đăng_nhập đăng_xuất đi đến chi_tiết cài_đặt tùy_chọn mở_rộng trích_dẫn ngẫu_nhiên trang_ngẫu_nhiên xem_thêm bản_dịch dịch đã_lưu_trữ đã_chặn đã_ghim bài_đăng hộp_thư đã các_bình_luận bài_viết_của tin_nhắn tìm_hiểu lượt_thích người_theo những đăng_tự_động bình_luận_gần chuyển_đổi_chế xóa_bộ_lọc xoá_bộ_lọc xoá_các_bộ các_thông_báo thông_báo =in in_trang in_ra in_tài người đặt_lại_thu phương_thức được bỏ_lọc",
		password: "mật_khẩu",
		accounts: "tài_khoản",
		rights: "quyền vai_trò mức_khóa nhóm_người_dùng nhóm_thành_viên quản_trị_viên",
		posts: "bình_luận trả_lời chủ_đề trang bài bài_viết bài_đăng",
		mail: "tin_nhắn thư email lời_mời",
		trash: "thùng_rác đã_xóa",
		passing: "bộ_lọc lựa_chọn tìm_kiếm giỏ thêm_kết_quả thu_phóng",
		joints: "và hoặc",
		sanctions: "cấm khóa chặn bảo_vệ lời_mời quản_trị_viên kiểm_duyệt_viên",
		people: "thành_viên người_dùng người_tham_gia",
		bound: "thay_đổi",
	},
	id: {
		forms: [
			[/^me(ng|ny|m|n)?/, ""],
			[/^men(?=[aiueo])/, "t"],
			[/^mem(?=[aiueo])/, "p"],
			[/^meng(?=[aiueo])/, "k"],
			[/^meny(?=[aiueo])/, "s"],
			[/(kan|lah)$/, ""],
		],
		delete:
			"hapus menghapus penghapusan hilangkan buang kosongkan singkirkan bersihkan tolak tinggalkan keluar_dari_grup batalkan_langganan/pesanan/pemesanan tutup_akun pindahkan_ke_sampah pindahkan_ke_tempat_sampah musnahkan enyahkan ~pulihkan ~kembalikan ~balikkan ~setel_ulang ~atur_ulang ~urungkan_suntingan copot abaikan_draf keluar_dari_tim meninggalkan copot_pemasangan pembersihan lepaskan_dari batalkan_publikasi tarik_lamaran putuskan putuskan_tautan hancurkan batalkan_reservasi/pesanan/janji bunuh/matikan/hentikan/akhiri_proses akhiri_sesi padatkan_folder padatkan_kotak lupakan_perangkat lupakan_jaringan bubarkan bubarkan_grup lepaskan_tautan lepas_tautan batalkan_rapat/keanggotaan/reservasi/janji/kontrak/publikasi akhiri_langganan akhiri_kontrak nonaktifkan_akun cabut_publikasi basmi lenyapkan =penghapusan hapuslah putuskan_akun putuskan_kontrak buang_ke kosongkan_semua hapus_buku setel_ulang_pabrik tarik_publikasi bunuh ~reset batalkan_semua_perubahan ~kembalikan_ke_bawaan ~kembalikan_ke",
		purchase: "beli bayar pesan_sekarang donasi sumbang menyumbang checkout pemesanan_tiket sewa transfer",
		account:
			"mendaftar buat_akun buka_akun ubah/ganti/atur/setel_kata_sandi ubah/ganti_sandi ubah_password mendaftar_akun daftar_sekarang tentukan_kata_sandi daftar kata_sandi_baru sandi_baru atur_sandi ganti_password rubah_kata ganti_kata",
		share:
			"~bagikan ~undang blokir pemblokiran batalkan_blokir buka_blokir cabut_blokir larang cekal kunci buka_kunci lindungi hapus_perlindungan ubah_perlindungan ganti_perlindungan ubah_hak hak_pengguna hak_akses_pengguna ubah_kelompok ubah_grup ubah_peran bisukan senyapkan keluarkan tendang izinkan_akses beri_izin berikan cabut jadikan_publik tambah_anggota tambah_pengguna tambahkan_anggota/pengguna sunting_hak angkat tunjuk cabut_larangan lepas_topik transfer aktifkan_suara bunyikan transfer_papan mencabut membunyikan jadikan_admin cabut_akses tarik_undangan izinkan lepas_tautan buka_pengguna beri_akses berikan_akses berikan_izin promosikan turunkan_jabatan turunkan_pangkat alihkan_kepemilikan muat_ulang_hak/izin tangguhkan otorisasi tolak_akses tetapkan_peran jadikan_pribadi hapus_anggota setujui_anggota depak suspensi bekukan",
		post: "terbitkan publikasikan kirim_komentar kirim_balasan ~balas ~tanggapi tambah_komentar topik_baru buat_topik simpan_halaman siarkan tulis_postingan posting_sekarang posting posting_ke tulis_ulasan ajukan_pertanyaan siaran_langsung umumkan pasang_iklan buat_polling beri_komentar tulis_komentar luncurkan jual jual_barang kirim_untuk_ditinjau ajukan_untuk_ditinjau mulai_siaran sebarkan umumkan_ke terbitkan_ke pasarkan rilis_sekarang/versi",
		send: "kirim kirimkan mengirim kirim_ulang teruskan laporkan lapor beritahu beri_tahu hubungi surel_pengguna balas_semua obrolan_dengan tulis_pesan alihkan surel_ke ingatkan telepon hubungi_penjual surelkan kabari informasikan peringatkan_pengguna sampaikan layangkan",
		upload: "unggah pengunggahan mengunggah unggahkan impor lampirkan",
		draft: "simpan_draf simpan_sebagai_draf simpan_konsep",
		update:
			"simpan terapkan ubah_nama ganti_nama pindah pindahkan pemindahan arsipkan tandai pantau berhenti_pantau batal_pantau ikuti berhenti_mengikuti sematkan lepas_sematan perbarui ubah ganti setujui aktifkan nonaktifkan tetapkan gabungkan gabung_revisi setel berlangganan suka pilih_suara terima timpa batal_arsipkan selesaikan dukung berhenti_berlangganan cabangkan tempel mengarsipkan menimpa tugaskan jepit lepaskan langgan unggulkan atur masukkan_ke matikan bolehkan duplikasi",
		submit:
			"buat membuat tambah tambahkan sisipkan konfirmasi bergabung gabung oke ok selesai hasilkan minta ajukan jalankan setuju kirim_formulir klon gandakan duplikat mulai instal pasang",
		search: "cari pencarian temukan",
		harmless:
			"batal batalkan tutup kembali tampilkan lihat pratayang pratinjau sembunyikan buka salin cetak ekspor unduh segarkan muat_ulang pilih urutkan saring bandingkan jelajahi berikutnya selanjutnya sebelumnya bantuan riwayat versi lebih kurang pertahankan jangan sunting edit baca masuk keluar tuju pergi rincian pengaturan opsi kutip sembarang notifikasi pemberitahuan terjemahkan diarsipkan diblokir komentar aktivitas daftar posting_selanjutnya atur_ulang_zum metode pengirim",
		password: "kata_sandi sandi",
		accounts: "akun",
		rights: "hak izin peran perlindungan grup_pengguna kelompok_pengguna",
		posts: "komentar balasan topik halaman artikel kiriman postingan pos polling iklan pertanyaan ulasan",
		mail: "pesan surel email undangan",
		trash: "sampah tempat_sampah terhapus",
		passing: "filter saringan pilihan pencarian keranjang lebih_banyak lagi zum zoom",
		joints: "dan atau",
		sanctions: "blokir pemblokiran larangan perlindungan undangan",
		people: "anggota pengguna partisipan peserta",
		bound: "pesanan reservasi langganan publikasi perubahan rapat keanggotaan janji kontrak",
	},
	ms: {
		forms: [
			[/^me(ng|ny|m|n)?/, ""],
			[/^men(?=[aiueo])/, "t"],
			[/^mem(?=[aiueo])/, "p"],
			[/^meng(?=[aiueo])/, "k"],
			[/^meny(?=[aiueo])/, "s"],
			[/(kan|lah)$/, ""],
		],
		delete:
			"hapus hapuskan padam padamkan buang kosongkan tolak tinggalkan keluar_kumpulan ~pulihkan ~kembalikan ~undurkan ~nyahhapus ~tetap_semula abaikan membuang nyahpasang menghapuskan alih_keluar keluarkan_persatuan keluar_daripada_kumpulan gugurkan bunuh/hentikan/tamatkan_proses tamatkan_sesi keluar_dari_kumpulan padatkan_folder lupakan_peranti lupakan_rangkaian tetapan_semula_kilang tutup_akaun nyahaktifkan_akaun pemadaman =penghapusan =pemadaman bubarkan lupuskan nyahkan tarik_balik_penerbitan tarik_balik_permohonan batalkan_langganan/pesanan/tempahan/keahlian/mesyuarat musnahkan buangkan singkirkan padam_akaun putuskan_akaun tolak_permintaan batalkan_perubahan_dan bunuh ~set_semula ~kembalikan_ke memadam",
		purchase: "beli bayar tempah derma",
		account:
			"buka_akaun cipta_akaun tukar_kata_laluan ubah_kata_laluan daftar_akaun daftar_sekarang kata_laluan_baharu =daftar rubah_kata_sandi tetapkan_kata set_semula_kata",
		share:
			"~kongsi ~jemput sekat sekatan nyahsekat buka_sekatan larang haramkan kunci buka_kunci lindungi perlindungan ubah_perlindungan tukar_perlindungan hak_pengguna tukar_kumpulan ubah_kumpulan tukar_hak senyapkan beri_kebenaran lindung buka_kekunci batalkan_jemputan simpan_kumpulan nyahkunci nyahsenyap beri_akses tarik_balik tarik_balik_akses jadikan naikkan_pangkat turunkan_pangkat pindahkan_pemilikan pindah_milik singkir_ahli singkirkan_ahli keluarkan_ahli jadikan_awam jadikan_peribadi sunting_keizinan sunting_hak ubah/tukar/sunting_kebenaran ubah/tukar/sunting_hak muat_semula_hak gantung gantung_pengguna benarkan benarkan_akses tetapkan_peranan nafikan_akses menyekat kumpulan_pengguna pemberian pelucutan",
		post: "terbitkan siarkan kirim_ulasan ~balas ~komen ~ulas simpan_laman topik_baru terbit tulis_ulasan iklankan tanya_soalan topik_baharu cipta_siaran =pos kirim_pos cipta_kiriman buat_kiriman hantar_untuk_semakan hantar_untuk_kelulusan keluarkan_versi jual jual_barang hebahkan umumkan terbitkan_laman terbitkan_perubahan simpan_halaman tulis_komen beri_komen",
		send: "hantar hantarkan kirim majukan laporkan beritahu e_mel hubungi bersembang email_pengguna maklumkan =panggil ingatkan lencongkan e_mel_pengguna emel_pengguna telefon adukan menghantar",
		upload: "muat_naik import lampirkan muatnaik memuat_naik muat_naik_fail",
		update:
			"simpan guna laksanakan tukar_nama namakan_semula alih alihkan pindah pindahkan pantau nyahpantau berhenti kemas_kini ubah tukar luluskan gabungkan tandakan terima sematkan henti_mengikuti pinkan kemaskini dayakan lumpuhkan kenakan kenakan_ke terapkan gunakan arkibkan ikuti laraskan",
		submit: "cipta tambah sisip sahkan sertai ok wujudkan hantar_borang masuk_kumpulan pasti serahkan buat bina teruskan",
		search: "cari gelintar pergi",
		harmless:
			"batal batalkan tutup kembali tunjuk tunjukkan papar paparkan lihat pratonton pralihat sorok sembunyikan buka salin cetak eksport muat_turun pilih bandingkan seterusnya sebelumnya bantuan sejarah jangan sunting baca log rawak melihat kosongkan_penapis kaedah",
		password: "kata_laluan",
		posts: "komen ulasan balasan laman topik",
		joints: "dan",
		sanctions: "sekatan larangan perlindungan jemputan",
		trash: "sampah",
		people: "ahli pengguna peserta",
		bound: "pesanan tempahan langganan perubahan keahlian mesyuarat",
		passing: "penapis tapisan carian pilihan zum",
	},
	"ms-arab": {
		delete: "هاڤوس هاڤوسكن ڤادم ڤادمكن بواڠ كوسوڠكن",
		account: "چيڤتا_اکاءون",
		share: "ليندوڠ ليندوڠي سكت اوبه_ڤرليندوڠن كوڠسي ~جمڤوت",
		post: "تربيت تربيتكن سيمڤن_لامن ~بالس",
		send: "هنتر هانتر لاڤوركن إي_ميل_ڤڠݢونا",
		upload: "موات_ناءيق",
		update: "سيمڤن ڤنتاو ڽهڤنتاو ڤينده اوبه_نام",
		submit: "تمبه صحكن",
		search: "چاري",
		harmless: "باتل كمبالي ليهت توتوڤ بنتوان",
	},
	tl: {
		delete:
			"burahin tanggalin alisin itapon iwanan ~ibalik mag_tanggal tanggalin_ang alisan tanggihan umalis umalis_sa kanselahin_ang wasakin i_clear iwaksi ilipat_sa_basurahan isara_ang_account isara_ang_akawnt burahin_ang pag_delete magbura linisin_ang i_delete i_discard i_uninstall =bura",
		share:
			"~ibahagi harangin hadlangan i_block protektahan ipagbawal tanggalin_ang_pagka pagbawalan bigyan bigyan_ng anyayahan gawing magdagdag_ng_miyembro baguhin_ang_proteksyon baguhin_ang_proteksiyon baguhin_ang_mga_karapatan baguhin_ang_mga_grupo pahintulutan i_lock i_mute i_share ibahagi tanggalin_ang_paghadlang tanggalin_ang_pagharang karapatan_ng_tagagamit sagipin_ang_mga_pangkat mga_karapatan pamamahala_ng_mga_karapatan",
		post: "ilathala i_post ~tumugon ~sumagot sagipin_ang_pahina magkomento ipahayag itala_ang itala_ang_pahina itago_ang_pahina bagong_paksa i_save_ang_pahina sagutin tumugon sumagot mag_post i_publish magdagdag_ng_komento",
		send: "ipadala magpadala ipasa isumbong mag_ulat iulat i_email i_email_ang i_email_itong tumawag makipag_ugnayan ipaalam abisuhan sagutin_lahat padalhan padalhan_ng i_forward",
		upload: "mag_upload ikarga mag_angkat i_upload magkarga ilakip",
		update: "itala sagipin i_save ilipat palitan bantayan huwag_bantayan paganahin sundan itago pairalin baguhin gamitin i_update",
		submit: "lumikha magdagdag idagdag kumpirmahin ipasa_ang pagsanibin gawin_ang gawin likhain sumali ituloy",
		search: "hanapin maghanap",
		harmless:
			"kanselahin ipakita tingnan isara bumalik tulong kasaysayan baguhin basahin lumagda aking mga_setting maghanap mag_login i_edit kopyahin",
		account: "gawin_ang_account gumawa_ng_account itakda_ang_password baguhin_ang_password palitan_ang_password",
	},
	ko: {
		notEndings: /^(된|됨|되|했|하였|한$|물|글|판|자|함$)/,
		verbLast: true,
		delete:
			"삭제* 지우기 지우다 제거* 비우기 버리기 폐기* 탈퇴* 해지* 주문_취소 예약_취소 계정_폐쇄 나가기 거부* 거절* 휴지통_비우기 ~초기화* ~복구* ~복원* ~되돌리기 영구삭제* 말소* 퇴장 떠나기 리셋* 연결_해제 정리하기 계정_없애기 계정_닫기 버리고 없애기 지우고 삭제하고 부스트_해제 검색_기록 변경사항_취소 게시_취소 지원_취소 파기 파기* 게시_취소* 지울* 비우* 비우시* 버릴* 떼어내기 나가시* 프로세스_종료* 프로세스_강제* 프로세스_중지* 강제_종료* 세션_종료* 변경_사항_무시* 변경사항_무시* 변경사항_취소* 변경_취소* 회의_취소* 모임_취소* 일정_취소* 멤버십_취소* 멤버십_해지* 계약_해지* 계약_취소* 구독_취소* 구독_해지* 편지함_압축* 메일함_정리* 그룹_해체* 해체* 모임_해산* 해산* 계정_비활성화* 초대_거절 배포_중단* 게시_중단* 공개_취소* 완전_삭제* 네트워크_잊기* 잊어버리기* 없애* 날리기* 소거* 포맷* 디스크_포맷* 데이터_초기화* 기기_초기화* 테이블_버리기* 드롭* 전체_지우기* 등록_해제* 삭제합니다 삭제합니까 삭제해요 말끔히 죽이기* ~재설정* 버림 ~리셋* ~원래대로* 변경_내용_취소* 지웁니다 지워_주세요 비웁니다",
		purchase: "구매* 구입* 결제* 주문하기 주문_완료 주문 기부* 후원하기 예약하기 송금* 이체* 충전* 지금_구매",
		account:
			"회원가입 가입_신청 계정_만들기 계정_생성 계정만들기 비밀번호_변경 비밀번호_바꾸기 비밀번호변경 비밀번호_재설정 비밀번호_설정 등록하기_회원 가입 사인업 패스워드_변경 가입하기",
		share:
			"~공유* ~초대* 차단* 차단_해제 차단해제 금지* 금지_해제 추방* 강퇴* 잠금* 잠그기 잠금_해제 보호* 보호_해제 보호_설정* 보호_수준_변경 보호_변경 권한_변경 권한_관리 권한_수정 권한_편집 권한_부여 사용자_권한* 사용자_그룹* 권한_조정 그룹_변경 역할_변경 음소거* 뮤트* 허용하기_접근 승인하기_접근 철회* 회수* 공개로_전환 비공개로_전환 멤버_추가 구성원_추가 사용자_추가 정지* 밴 뮤트_해제* 음소거_해제* 임명* 해임* 양도* 언뮤트* 추방_취소 옮깁니다 소유권* ~무시* ~무시_해제 추방됨 관리자로_만들기 비공개로_만들기 토큰_취소 키_폐기 링크_폐기 토큰_폐기 사용_허가 액세스_취소* 액세스_허용* 액세스_거부* 접근_허용* 접근_거부* 관리자로* 관리자_지정* 관리자_임명* 승급* 승격* 강등* 소유권_이전* 소유권_양도* 권한_새로고침* 권한_다시* 권한_편집* 권한_수정* 권한_변경* 권한_회수* 권한_취소* 권한_부여* 허용* 이용_정지* 이용_제한* 활동_정지* 역할_지정* 역할_부여* 역할_할당* 회원_내보내기* 멤버_내보내기* 사용자_내보내기* 집단_변경* 공개로_전환* 비공개로_전환* 가입_승인* 소유자_변경*",
		post: "게시* 발행* 공개하기 출판* 작성하기 글쓰기 글_올리기 올리기_글 ~답글* ~답장* ~답변* 댓글_등록 댓글_작성 댓글_달기 등록_댓글 새_주제 새_글 새_토픽 주제_작성 문서_저장 글_저장 저장하기_문서 편집_내용_게시 리뷰_작성 글_쓰기 새_글_쓰기 부스트* 툿 글_게시 후기_남기기 질문하기 게시물_작성 라이브_시작 공지하기 판매_등록 투표_만들기 방송_시작 리뷰_남기기 글_올리기* 사진_올리고* 공지_등록* 검토_요청* 검토를_위해* 승인_요청* 후기_작성* 리뷰_등록* 후기_등록* 발매* 판매하기* 판매_등록* 매물_등록* 상품_등록* 글_등록* 댓글_등록* 방송하기* 방송_시작* 문서_보관 포스팅* 투고* =공지 =출시 출시하기 =배포 배포하기 올립니다 댓글쓰기 댓글_쓰기",
		send: "보내기 보내다 전송* 발송* 전달* 재전송* 다시_보내기 신고* 알림_보내기 알리기 통보* 이메일_보내기 메일_보내기 쪽지_보내기 채팅* 대화하기 문의하기 전체_답장 모두에게_답장 메시지_보내기 보고 보고하기 보고* 제보* 문의 문의* 전화_걸기 전화하기 리마인드 리디렉션* 리다이렉트* 알려주기* 알려_주기* 보고하기* 문의_등록* 연락하기* 독촉* 재촉* 회신_모두* 모두_회신* 전체_회신* 답장_모두* 연락하기 보냅니다 보내_주세요",
		upload: "업로드* 올리기 파일_올리기 가져오기 첨부*",
		draft: "임시저장 임시_저장 초안_저장",
		update:
			"저장* 적용* 이름_변경 이름_바꾸기 이동* 옮기기 보관* 표시하기 주시* 주시_해제 주시하지_않기 감시* 팔로우* 언팔로우* 고정* 고정_해제 갱신* 변경* 바꾸기 수정_완료 활성화* 비활성화* 할당* 병합* 합치기 교체* 설정하기 구독* 좋아요 투표* 수락* 승인* 즐겨찾기 고정하기 덮어쓰기 해결* 추천* 비추천* 구독_취소* 업데이트* 표시* 켜기 끄기 팔로우_취소 저장_취소 맞팔로우 보관_취소 고정_취소 추천 비추천 설정* 사용_중지 사용* 읽음_표시 읽음으로_표시 중지 으로_표시",
		submit: "만들기 생성* 추가* 삽입* 확인* 가입* 참여* 완료* 제출* 실행* 신청* 동의* 등록* 복제* 시작* 설치* 복사하기",
		search: "검색* 찾기 찾아보기",
		harmless:
			"취소* 닫기 뒤로 돌아가기 보기 보이기 보여주기 숨기기 감추기 열기 미리_보기 미리보기 복사* 인쇄* 내보내기 다운로드* 내려받기 새로고침 새로_고침 선택* 정렬* 필터* 비교* 둘러보기 다음 이전 도움말 역사 기록 더 유지 편집* 수정* 읽기 로그인 로그아웃 자세히 옵션 펼치기 접기 인용* 임의* 바로가기 가기 번역 =표시 =설정 내_계정 결제_수단 결제_내역 주문_내역 공유_문서함 확대_초기화 공유_문서 확대 내_주문 공유_파일 공유_폴더 월간_보고서",
		password: "비밀번호* 암호*",
		accounts: "계정* 계정",
		rights: "권한* 역할* 보호* 사용자_그룹*",
		posts: "댓글* 답글* 주제* 문서* 글* 게시물* 게시글* 포스트*",
		mail: "메시지* 메일* 이메일* 초대* 쪽지*",
		trash: "휴지통* 지운_편지함*",
		passing: "필터* 선택* 검색* 장바구니* 서식* 더 필터 확대 확대/축소 검색 정렬",
		joints: "및 또는",
		sanctions: "차단* 금지* 보호* 잠금* 음소거* 초대* 추방* 소유권*",
		people: "사용자* 멤버* 참여자* 구성원* 회원* 참가자*",
		bound: "주문* 예약* 구독* 게시* 변경* 변경사항*",
	},
	th: {
		delete:
			"ลบ ลบออก นําออก เอาออก ถอด ล้าง ทิ้ง ละทิ้ง ปฏิเสธ ออกจากกลุ่ม ออกจากห้อง ยกเลิกการสมัคร ยกเลิกคําสั่งซื้อ ยกเลิกการจอง ปิดบัญชี ย้ายไปถังขยะ ทําลาย กําจัด ~กู้คืน ~เรียกคืน ~คืนค่า ~ย้อน ~รีเซ็ต ทําให้ว่าง ออกจากแชท ย้ายไปที่ถังขยะ ย้ายไปยังถังขยะ ออกจากทีม ถอนการติดตั้ง เอาสิ่งแนบออก เอาผู้ใช้ออก ยกเลิกการเผยแพร่ ยกเลิกการเชื่อมต่อ ยกเลิกนัด ออกจากองค์กร ทําให้ตารางว่าง ฆ่าโปรเซส ฆ่ากระบวนการ จบการทํางานโปรเซส จบการทํางาน หยุดกระบวนการ หยุดโปรเซส สิ้นสุดเซสชัน สิ้นสุดกระบวนการ เทถังขยะ เททิ้ง ยกเลิกการเปลี่ยนแปลง กระชับโฟลเดอร์ ลืมอุปกรณ์ ลืมเครือข่าย ยกเลิกการเชื่อมโยง ยกเลิกการเชื่อมต่อบัญชี ปิดใช้งานบัญชี ปิดการใช้งานบัญชี ยุบกลุ่ม ยุบ ยกเลิกสมาชิก ยกเลิกการเป็นสมาชิก ยกเลิกการประชุม ยกเลิกสัญญา ไม่ยอมรับ ขจัด โยนทิ้ง ทําความสะอาด ล้างทั้งหมด ปัดตก คืนค่าโรงงาน ถอนประกาศ ถอนตัวจาก สละ ฆ่า ~ตั้งค่าใหม่ ~เริ่มต้นใหม่ ~เริ่มใหม่ เคลียร์ ย้อนกลับการเปลี่ยนแปลง",
		purchase: "ซื้อ ชําระเงิน จ่ายเงิน สั่งซื้อ บริจาค จอง โอนเงิน เติมเงิน เช่า",
		account: "ลงทะเบียน สมัครสมาชิก สร้างบัญชี สร้างบัญชีผู้ใช้ เปลี่ยนรหัสผ่าน ตั้งรหัสผ่าน รีเซ็ตรหัสผ่าน สมัครใช้งาน สร้างบัญชึ",
		share:
			"~แบ่งปัน ~แชร์ ~เชิญ บล็อก ปลดบล็อก เลิกบล็อก ยกเลิกการบล็อก ระงับ แบน ปลดแบน ยกเลิกการแบน ล็อก ปลดล็อก ป้องกัน เลิกป้องกัน ยกเลิกการป้องกัน เปลี่ยนการป้องกัน เปลี่ยนระดับการป้องกัน เปลี่ยนสิทธิ แก้ไขสิทธิ สิทธิผู้ใช้ สิทธิ์ผู้ใช้ จัดการสิทธิ เปลี่ยนกลุ่ม เปลี่ยนแปลงกลุ่มผู้ใช้ ปิดเสียง เตะ ไล่ออก อนุญาต ให้สิทธิ เพิกถอน เพิ่มสมาชิก เพิ่มผู้ใช้ ห้ามใช้ ปิดกั้น ให้ ล็อค ปลดล็อค ยกเลิกการล็อค ยกเลิกคําเชิญ เปลี่ยนการล็อก บันทึกกลุ่ม โอน โอนย้าย เลิกปิดเสียง แต่งตั้ง มอบหมายให้เป็น มอบหมายสถานะ ยกเลิกแบน เลิกเปิดเสียง เปิดเสียง ตั้งเป็นผู้ดูแล ตั้งเป็นสาธารณะ ตั้งเป็นส่วนตัว เลื่อนตําแหน่ง เลื่อนขั้น ลดตําแหน่ง ลดขั้น โหลดสิทธิ์ใหม่ โหลดสิทธิ์ มอบบทบาท มอบสิทธิ์ กําหนดบทบาท ให้สิทธิ์ ให้/ยกเลิกการเป็นเจ้าของ ยกเลิกการเป็นเจ้าของ ให้ยกเลิกการเป็นเจ้าของ แก้ไขสิทธิ์ เปลี่ยนสิทธิ์ ปฏิเสธการเข้าถึง อนุญาตการเข้าถึง โอนกรรมสิทธิ์ โอนสิทธิ์ ลบสมาชิก จํากัดการโพสต์ ยกเลิกการจํากัด จํากัดสิทธิ์ ทําให้เป็นสาธารณะ เปิดเผยต่อสาธารณะ",
		post: "เผยแพร่ โพสต์ ตีพิมพ์ ประกาศ ~ตอบ ~ตอบกลับ ~แสดงความคิดเห็น ~คอมเมนต์ ส่งความคิดเห็น ส่งคําตอบ กระทู้ใหม่ หัวข้อใหม่ ตั้งกระทู้ สร้างหัวข้อ บันทึกหน้า สร้างโพสต์ เพิ่มความคิดเห็น เขียนรีวิว ถามคําถาม ถ่ายทอดสด สร้างโพล ส่งเพื่อตรวจสอบ ส่งเพื่ออนุมัติ ส่งตรวจ ลงขาย ลงประกาศ ประกาศขาย เขียนความคิดเห็น ไลฟ์สด เริ่มถ่ายทอด เริ่มไลฟ์",
		send: "ส่ง ส่งต่อ ส่งอีกครั้ง ส่งซ้ํา รายงาน แจ้ง แจ้งเตือน ส่งอีเมล อีเมลหา อีเมลถึง ส่งข้อความ แชท คุยกับ ติดต่อ ตอบกลับทั้งหมด เขียนถึง สนทนาต่อ โทร เตือน ตอบทั้งหมด เปลี่ยนเส้นทาง แจ้งผู้ใช้ แจ้งปัญหา แจ้งความ ร้องเรียน โทรหา โทรศัพท์หา",
		upload: "อัปโหลด อัพโหลด นําเข้า แนบ",
		draft: "บันทึกร่าง บันทึกแบบร่าง บันทึกฉบับร่าง",
		update:
			"บันทึก จัดเก็บ ใช้งาน นําไปใช้ เปลี่ยนชื่อ ย้าย เก็บถาวร ทําเครื่องหมาย เฝ้าดู เลิกเฝ้าดู ติดตาม เลิกติดตาม ปักหมุด ถอดหมุด ปรับปรุง อัปเดต เปลี่ยน อนุมัติ เปิดใช้งาน ปิดใช้งาน มอบหมาย รวม แทนที่ ตั้งค่าเป็น ถูกใจ โหวต ยอมรับ รับคําเชิญ ผสาน ประยุกต์ใช้ แยก เขียนทับ ยกเลิกการเก็บถาวร เปิดใช้",
		submit: "สร้าง เพิ่ม แทรก ยืนยัน เข้าร่วม ตกลง เสร็จ ขอ ดําเนินการ ยื่น โคลน ทําซ้ํา ทําสําเนา เริ่ม ติดตั้ง",
		search: "ค้นหา สืบค้น หา",
		harmless:
			"ยกเลิก ปิด กลับ ย้อนกลับไป แสดง ดู ดูตัวอย่าง แสดงตัวอย่าง ซ่อน เปิด คัดลอก พิมพ์ ส่งออก ดาวน์โหลด รีเฟรช โหลดใหม่ เลือก เรียง กรอง เปรียบเทียบ เรียกดู ถัดไป ก่อนหน้า ช่วยเหลือ วิธีใช้ ประวัติ เพิ่มเติม ไม่ แก้ไข อ่าน เข้าสู่ระบบ ล็อกอิน ออกจากระบบ ล็อกเอาต์ ไป รายละเอียด ตั้งค่า ตัวเลือก ขยาย อ้างอิง สุ่ม หน้าถัดไป การแจ้งเตือน แปล ล้างการค้นหา ล้างตัวกรอง การตอบกลับ ย้อนกลับ ลบตัวกรอง ใช้งานฟิลเตอร์ ใช้ตัวกรอง ผู้ส่ง ผู้รับ ผู้ใช้ที่ จํานวน วิธี ลบล่าสุด คําสั่งซื้อของ แชร์กับฉัน รายการที่ แชร์แล้ว",
		joints: "และ หรือ",
	},
	km: {
		delete: "លុប លុបចេញ ដកចេញ សម្អាត ~ស្ដារ លុបចោល យកចេញ បោះចោល បដិសេធ ចាកចេញពី បំបាត់ លុបបំបាត់ លុបគណនី បិទគណនី លុបទាំងអស់ សម្លាប់ ~កំណត់ឡើងវិញ បំផ្លាញ បោះបង់សេចក្តីព្រាង",
		share:
			"~ចែករំលែក ហាមឃាត់ រាំងខ្ទប់ ការពារ ប្ដូរការការពារ ទប់ស្កាត់ ឈប់ការពារ ប្តូរការការពារ ផ្លាស់ប្តូរការការពារ ចែករំលែក អញ្ជើញ អនុញ្ញាត ហាម សិទ្ធិ សិទ្ធិអ្នកប្រើប្រាស់ កែប្រែក្រុម ប្តូរក្រុម រក្សាទុកក្រុម ផ្លាស់ប្តូរសិទ្ធិ កែប្រែសិទ្ធិ ដោះលែង បន្ថែមសមាជិក",
		post: "ផ្សាយ បោះពុម្ពផ្សាយ ~ឆ្លើយតប រក្សាទំព័រទុក បោះផ្សាយ ផ្សព្វផ្សាយ ចុះផ្សាយ បង្ហោះ ឆ្លើយតប បញ្ចេញមតិ រក្សាទុកទំព័រ មតិយោបល់ បន្ថែមមតិ ប្រធានបទថ្មី",
		send: "ផ្ញើ បញ្ជូន រាយការណ៍ ផ្ញើរ បញ្ជូនបន្ត អ៊ីមែល ជូនដំណឹង ទាក់ទង ហៅ",
		upload: "ផ្ទុកឡើង នាំចូល ផ្ទុកឯកសារឡើង អាប់ឡូដ ផ្ទុករូបភាពឡើង ភ្ជាប់ឯកសារ",
		update: "រក្សាទុក អនុវត្ត ប្ដូរឈ្មោះ ប្ដូរទីតាំង តាមដាន លែងតាមដាន ផ្លាស់ប្តូរ ប្តូរ ប្តូរឈ្មោះ ផ្លាស់ទី ឈប់តាមដាន កែសម្រួលចំណង",
		submit: "បង្កើត បន្ថែម អះអាង យល់ព្រម ដាក់ស្នើ ច្របាច់ បញ្ចូល បញ្ជាក់ ចូលរួម",
		search: "ស្វែងរក ទៅ",
		harmless: "បោះបង់ បិទ បង្ហាញ មើល លាក់ បើក ចម្លង បោះពុម្ព ជំនួយ ប្រវត្តិ កែប្រែ ត្រឡប់ ទាញយក ស្វែងរក កត់ឈ្មោះចូល កត់ឈ្មោះចេញ ប្រៀបធៀប បន្ទាប់ មុន",
		account: "ដាក់ប្រើពាក្យសម្ងាត់ ប្តូរពាក្យសម្ងាត់ ផ្លាស់ប្តូរពាក្យសម្ងាត់ បង្កើតគណនី កំណត់ពាក្យសម្ងាត់",
	},
	my: {
		delete:
			"ဖျက် ဖျက်ပါ ဖျက်ရန် ဖယ်ရှား ~ပြန်ယူ ~နောက်ပြန် ဖြုတ်ပါ ဖယ်ရှားရန် ဖယ်ရှားပါ ရှင်းလင်း ရှင်းလင်းရန် စွန့်ပစ် လွှင့်ပစ် ငြင်းပယ် ငြင်းပယ်ရန် ပယ်ချ ထွက်မည် မှထွက် ထွက်ခွာ အပြီးဖျက် ပြန်ရုပ်သိမ်း ပို့စ်ဖျက် ပို့စ်ကိုဖျက် ပို့စ်များကိုဖျက် အမှိုက်ပုံးရှင်း အကောင့်ပိတ်",
		share:
			"~မျှဝေ ပိတ်ပင် ပိတ်ပင်ရန် ကာကွယ် ကာကွယ်ရန် အသုံးပြုသူ_အခွင့်အရေး အသုံးပြုသူ_ထည့်ပါ ပြန်ရုပ်သိမ်းမည် တားမြစ် တားမြစ်ရန် ပိတ်ပင်မှုကို ပိတ်ပင်မှု မျှဝေ မျှဝေရန် ဖိတ် ဖိတ်ကြား ဖိတ်ခေါ် ပိတ်ခတ် ပိတ်ခတ်ရန် သော့ခတ် သော့ဖွင့် အသံပိတ် အသံဖွင့် ပိုင်ဆိုင်ခွင့် အုပ်စုများကို ခွင့်ပြု ထုတ်ပယ်ရန် အသုံးပြုသူအခွင့်အရေး တားမြစ်ချက် ဖိတ်ကြားမှု",
		post: "ထုတ်ဝေ ~ပြန်စာ စာမျက်နှာကို_သိမ်း စာမျက်နှာ_သိမ်းရန် လွှင့်တင် လွှင့်တင်ရန် ပို့စ်တင် ပို့စ်တင်ရန် စာပြန် ပြန်ကြား ပြန်ဖြေ မှတ်ချက် မှတ်ချက်ရေး မှတ်ချက်ပေး အကြောင်းအရာသစ် စာမျက်နှာသိမ်း စာမျက်နှာကိုသိမ်း စာမျက်နှာကိုလွှင့်တင် ပြောင်းလဲမှုများကိုလွှင့်တင်",
		send: "ပို့ ပို့ပါ ပို့ရန် အီးမေးပို့ ပေးပို့ ပို့လွှတ် အသိပေး အသိပေးရန် တိုင်ကြား တိုင်ကြားရန် သတင်းပို့ အီးမေး စကားပြော စကားဆက်ပြော ဆက်သွယ် လွှဲပို့",
		upload: "တင် အပ်လုပ် ဖိုင်တင် ဖိုင်_တင်ရန် အပ်လုဒ် တင်ရန် ဓာတ်ပုံတင် တင်သွင်း",
		update: "သိမ်း သိမ်းရန် ရွှေ့ ရွှေ့ရန် စောင့်ကြည့် မစောင့်ကြည့် သိမ်းဆည်း ပြောင်းလဲ ပြောင်းလဲရန် အမည်ပြောင်း စောင့်မကြည့် ချိတ်ရန် သတ်မှတ်ရန် သက်ရောက်စေ အသုံးချ",
		submit: "ဖန်တီး ပေါင်းထည့် အတည်ပြု ကောင်းပြီ ထည့်သွင်း ထည့်သွင်းရန် ပေါင်းရန် ပေါင်းစည်း ထည့်ရန် အိုကေ ဝင်မည် ပြုလုပ် ခွဲထုတ် မှတ်စုထည့်",
		search: "ရှာ ရှာဖွေ",
		harmless: "မလုပ်တော့ပါ ပိတ် ပြ ကြည့် ဖွင့် နှိုင်းယှဉ် အကူအညီ ရာဇဝင် မလုပ်တော့ ပိတ်ရန် ကြည့်ရန် ပြရန် ဝှက် ဖွင့်ရန် ပြင်ဆင် တည်းဖြတ် ကူးယူ ရှာဖွေ ဝင်ရန် ထွက်ရန် ပုံနှိပ် ပယ်ဖျက် ပယ်ဖျက်မည် မလုပ်",
		account: "စကားဝှက်ပြောင်း စကားဝှက်ကို အကောင့်ဖန်တီး အကောင့်ဖွင့်",
	},
	ja: {
		verbLast: true,
		delete:
			"削除 消去 破棄 退会 解約 除去 取り除く 取り消しの実行 ゴミ箱に移動 ゴミ箱へ移動 ごみ箱に移動 ごみ箱へ 空にする 退出 脱退 離脱 却下 拒否 抹消 消す 無効にする登録 アンインストール 注文をキャンセル 予約をキャンセル 購読を解除 定期購入を解約 =クリア 全消去 廃棄 ~リセット ~復元 ~復帰 ~差し戻し アカウントを閉鎖 取り消し線 無視して破棄 初期化 リンクを解除 削除を確定 削除を確認 切り離す 連携解除 から離れる アカウントを閉じる アカウントを停止 外す 離れる グループを離れる 抜ける アカウントのキャンセル の制限を解除 制限を解除 ブーストを解除 送信取消 取り下げる 取り下げ 公開を取り下げる 連携を解除 リンク解除 破壊 破壊する 予約のキャンセル 注文のキャンセル 購読をキャンセル 出荷時設定に戻す 工場出荷時 プロセスを強制終了 プロセスを終了 プロセスの終了 プロセスを停止 強制終了 強制終了する セッションを終了 を終了して削除 キャッシュをクリア をクリア クリアする 捨てる 定期購入をキャンセル サブスクリプションをキャンセル 会議をキャンセル 契約を解除 契約を解約 フォルダーを最適化 フォルダを最適化 メールボックスを圧縮 招待を辞退 辞退 辞退する アカウントを無効化 アカウントの無効化 アカウントを無効にする ゴミ箱に入れる ゴミ箱に捨てる ごみ箱に入れる グループを解散 解散 解散する 公開停止 公開を停止 公開終了 撤回 撤回する 消し去る 滅ぼす 整理する 切り捨て フォーマットする 初期化する 抹消する 除外する 登録を抹消 投げ捨てる メンバーシップを解約 全部消す 全件削除 の削除 没にする 全クリア 掃除する 変更を元に戻す 変更を取り消す ~差し戻す ~やり直す ~既定値に戻す ~初期値に戻す 空にします 取り除きます 消します 捨てます 注文を取り消す",
		purchase:
			"購入 購入する 注文する 注文を確定 支払う 支払い 決済 寄付 寄付する 予約する 送金 振込 チャージ 申し込む 今すぐ買う カートに進む レジに進む 買う",
		account:
			"新規登録 会員登録 アカウントを作成 アカウント作成 利用者登録 パスワードを変更 パスワード変更 パスワードの変更 パスワードを再設定 パスワードを設定 サインアップ パスワードの再設定 新しいパスワード アカウントの作成 登録する ユーザー新規作成 パスワードを再設定してログイン",
		share:
			"~共有 ~共有する ~招待 ~招待する ~シェア ~シェアする ブロック ブロックする ブロック解除 ブロックを解除 禁止 追放 キック 利用禁止 ban 凍結 保護 保護する 保護解除 保護の変更 保護設定の変更 保護を解除 保護レベルを変更 ロック ロックする ロック解除 ロックを解除 施錠 ミュート ミュートする ミュート解除 権限を変更 権限変更 権限の変更 権限を付与 権限を編集 特権を編集 利用者権限 利用者グループを変更 利用者グループの変更 グループを変更 所有権 許可 許可する 承認を取り消す 招待を取り消す 公開設定を変更 メンバーを追加 ユーザーを追加 ユーザアカウントを追加 役割を変更 アクセス権 利用停止 利用停止を解除 ミュートを解除 保護の設定変更 非公開にする に任命 任命 任命する から除外 譲渡 を譲渡 禁止を解除 凍結解除 利用制限 ~無視する ~無視をやめる ~無視 アクセスを取り消す チャンネル管理者にする 管理者にする キーの取消 セッションの取り消し 参加者を追加 アクセス禁止に設定 リンクを無効化 トークンを取り消す トークンの無効化 apiキーの削除 付与 ユーザを追加 アクセス権を取り消す アクセス権の取り消し アクセスを取り消し アクセスを許可 アクセスを拒否 アクセス権を付与 管理者に設定 管理者に指定 管理者に昇格 昇格 昇格する 降格 降格する 公開設定にする 特権を再読み込み 権限を再読み込み 特権の編集 権限の編集 特権を変更 利用を停止 利用を制限 役割を割り当てる 役割の割り当て ロールを割り当て 所有権を譲渡 所有権の譲渡 所有者を変更 オーナー権限 権限の付与 付与取り消し メンバーを削除 メンバーから外す メンバーを承認 参加を承認 公開範囲を変更 一般公開する",
		post: "=投稿 を投稿 投稿する =公開 を公開 公開する 発行 掲載 掲載する 後で投稿 ツイート ツイートする ポスト ポストする つぶやく トゥート ブースト ~返信 ~返信する ~コメント ~コメントする ~回答 ~回答する コメントを投稿 コメントを追加 ページを保存 記事を保存 変更を公開 変更を投稿 新しいスレッド 新規スレッド 新しいトピック 新規トピック スレッドを作成 トピックを作成 スレッド作成 リツイート 新しい投稿を書く 投票を作成 投稿を作成 スレッドを開始 ディスカッションを作成 ディスカッションを開始 議論を開始 に公開 ウェブに公開 チャンネルに投稿 レビューを書く 質問する 質問を投稿 配信を開始 告知する 告知 出品する 出品 アンケートを作成 シェアして投稿 ライブ配信 審査に提出 審査を申請 レビューに提出 リリース リリースする 書き込む 書き込み =発表 発表する 公表 公表する 発売 売りに出す 販売する 生放送を開始 配信開始 ライブを開始 口コミを書く 感想を書く お知らせを出す ブログを書く 公開します 投稿します 公開しますか 投稿しますか",
		send: "送信 送信する 送る 再送 再送信 転送 転送する 報告 報告する 通報 通報する 通知する を通知 メールを送信 メール送信 メッセージを送信 全員に返信 リダイレクト チャット チャットする チャットを続ける 連絡する 問い合わせる にメール 転送してください 送信テスト 送り返す フィードバック送信 送信先 連絡 に連絡 リマインド リマインドする 電話をかける メッセージを送る 送信予約 予約送信 催促 催促する 知らせる お知らせする 送付 送付する 配信 配信する =通知 発送 発送する 郵送 問い合わせ 連絡を取る 電話する 電話 差し戻して通知 告発 申告 申告する 知らせます 送ります に通知 通知を送る",
		upload: "アップロード アップロードする 添付 添付する 取り込み インポート 取り込む インポートする ファイルをアップロード",
		draft: "下書き保存 下書きを保存 下書きとして保存",
		update:
			"保存 保存する 更新する を更新 適用 適用する 名前を変更 名前の変更 名称変更 移動 移動する アーカイブ 既読にする 未読にする マークする ウォッチ ウォッチする ウォッチ解除 ウォッチリストから除去 ウォッチリストに追加 フォロー フォローする フォロー解除 フォローをやめる ピン留め 固定 固定する 変更 変更する 承認 承認する 有効化 有効にする 無効化 無効にする 割り当て 割り当てる 統合 統合する マージ 置換 設定する 購読 いいね 投票 投票する お気に入り 受け入れる 承諾 反映 設定変更 フォーク 分岐 フォローバックする フォローバック 固定を解除 ピンを外す ピン アーカイブにする マーク 上書き フォローをリクエスト 予約投稿 お気に入りに追加 更新 上書きする 割り当てを解除 アーカイブを解除 をオンにする をオフにする お勧めする 解決する 解決 設定に追加 アップデート アーカイブ解除",
		submit:
			"作成 作成する 追加 追加する 挿入 挿入する 確認 確定 参加 参加する ok 完了 生成 生成する 申請 申請する 実行 実行する 同意する 提出 提出する 登録 登録する 新規作成 確認する 複製 複製する 複製を作成 開始 開始する インストール インストールする",
		search: "検索 検索する 探す 見つける",
		harmless:
			"キャンセル 取消 取り消し 取り消す 中止 閉じる 戻る 表示 表示する 見る 閲覧 プレビュー プレビューを表示 隠す 非表示 開く コピー コピーする 印刷 エクスポート ダウンロード 再読み込み 再読込 選択 選択する 並べ替え ソート 絞り込み フィルタ 比較 次へ 前へ ヘルプ 履歴 もっと しない 編集 編集する 読む ログイン ログアウト 移動先を表示 詳細 設定 引用 引用する おまかせ表示 差分を表示 通知 フォロー中 固定済み アーカイブ済み 翻訳 ブロック済み 追加コメント 巻き戻し を取り消す フィルターを適用 フィルタを適用 フィルターを解除 フィルタを解除 選択解除 ズームをリセット 引用ブロック 注文履歴 表示をリセット マイ",
		sanctions: "ブロック 保護 利用停止 招待 ミュート 管理者 モデレーター",
		rights: "権限 グループ 保護の設定 所有権",
		password: "パスワード",
		passing: "フィルタ フィルター ズーム 検索条件 検索 絞り込み 選択 書式",
	},
	zh: {
		verbLast: true,
		delete:
			"删除 刪除 移除 清空 清除 抹除 抹掉 销毁 銷毀 去除 删掉 刪掉 彻底删除 永久删除 永久刪除 注销账号 注销账户 註銷帳號 取消订阅 取消訂閱 取消订单 取消訂單 退订 退訂 退出群 退出群组 退出群組 离开群组 離開群組 退群 =退出小组 拒绝 拒絕 驳回 駁回 丢弃 丟棄 捨棄 舍弃 放弃草稿 放棄草稿 移至垃圾 移到垃圾 移至回收站 移到回收站 移入回收站 移至垃圾桶 移到垃圾桶 卸载 卸載 ~重置 ~重設 ~恢复 ~恢復 ~還原 ~还原 ~回滚 ~撤消编辑 =清理 终止 終止 终结 作废 解除绑定 解绑 解綁 取消连结 取消連結 取消链接 清理 =删 离开 離開 婉拒 回絕 放棄變更 放弃更改 关闭帐号 关闭账号 关闭账户 關閉帳號 關閉帳戶 停用帐号 停用账号 停用帳號 放弃 放棄 刪走 剷走 剷除 剷晒 刪 解除安裝 取消訂購 取消共享 取消分享 移除共享 移除分享 取消转嘟 取消轉嘟 移除搜索 取消预订 取消預訂 取消预约 取消預約 下架 恢复出厂设置 回復原廠設定 恢復原廠設定 解除关联 解除連結 解除關聯 撤回消息 收回訊息 取消发布 取消發布 退出组织 退出組織 截断 截斷 杀死 殺死 杀掉 结束进程 結束行程 結束程序 结束会话 結束工作階段 中止进程 停止进程 取消会议 取消會議 取消活动 取消活動 取消约会 取消會員 取消会员 取消合同 解除合同 解除合約 压缩邮箱 壓縮信箱 压缩邮件夹 压实 壓實 忘记此设备 忘记设备 忘记网络 忘記裝置 忘記網路 停用我的账户 停用我的帳 停用账户 停用帳戶 解散 剔除 擦除 撤稿 格式化 除去 消除 销户 銷戶 扔掉 丢掉 丟掉 甩掉 报废 報廢 一键清理 清洗 清掉 弃用 棄用 取缔 剪除 抛弃 拋棄 移出 下线 下線 撤销更改 撤銷變更 復原變更 还原更改 ~重设 ~恢复默认 ~還原預設 ~复位 清除日志 清除日誌 取消此帖 取消此贴 取消此貼文",
		purchase:
			"购买 購買 支付 付款 下单 下單 结账 結帳 提交订单 提交訂單 立即购买 立即訂購 捐款 捐赠 捐贈 充值 儲值 转账 轉帳 预订 預訂 订购 訂購 租用",
		account:
			"注册 註冊 创建账号 創建帳號 创建账户 創建帳戶 建立帳號 建立帳戶 注册账号 修改密码 更改密码 修改密碼 更改密碼 變更密碼 重置密码 重設密碼 设置密码 設定密碼 重设密码 设置新密码 設定新密碼 设置新的密码 新密码 新建帳戶 新建账户 創建用户 改變密碼 登記 創建一個帳號 建立一個帳號 建立一個新帳號 创建一个新账户 創建一個新",
		share:
			"~分享 ~共享 ~邀请 ~邀請 封禁 封鎖 解封 解除封禁 解除封鎖 屏蔽 取消屏蔽 解除屏蔽 拉黑 禁言 解除禁言 取消禁言 踢出 踢出群 踢除 锁定 鎖定 解锁 解鎖 取消锁定 解除鎖定 保护 保護 解除保护 解除保護 更改保护 更改保護 变更保护 變更保護 用户权限 使用者權限 用戶權限 更改用户组 變更使用者群組 修改用户组 編輯權限 编辑权限 修改权限 變更權限 授权 授權 授予 撤销 撤銷 撤销权限 撤回邀请 撤回邀請 取消邀请 取消邀請 设为公开 設為公開 添加成员 新增成員 添加用户 新增使用者 封号 停權 解除停權 解除靜音 靜音 静音 限制 解禁 禁聲 取消禁聲 封锁 取消静音 取消靜音 取消拉黑 取消封鎖 解除拉黑 隐藏用户 ~忽略 ~解除忽略 轉移 转移 任命 指派为 加锁 转让 轉讓 取消封禁 取消全站封禁 取消社群封禁 锁定解除 委派 ~忽视 ~取消忽略 吊销 吊銷 设为管理员 設為管理員 设为频道管理员 設為頻道管理員 设为非公开 設為私人 设为私有 取消频道静音 添加参与者 新增參與者 新增用戶 撤消 撤消链接 撤回 註銷連結 註銷 添加人员 新增人員 取消隐藏会话 隐藏会话 收回权限 收回權限 升级为管理员 升級為管理員 提升 提拔 降级 降級 降职 重新加载权限 重新載入權限 停用用户 停用使用者 停用帐户权限 允许访问 允許存取 拒绝访问 拒絕存取 分配角色 指派角色 授予角色 开放访问 公开访问 剥夺 剝奪 准许 准許 赋予 賦予 赋权 过户 過戶 更改所有者 变更所有者 變更擁有者 转移所有权 移除成员 移除成員 踢人 除名 批准加入 同意加入 未禁聲",
		post: "发布 發布 发表 發表 发佈 發佈 张贴 張貼 发帖 發帖 发推 發文 发文 公布 ~回复 ~回覆 ~回復 ~回答 发布更改 發布變更 发布页面 發布頁面 保存页面 儲存頁面 保存本页 提交评论 新主题 新主題 新话题 新帖子 新建主题 新建话题 建立主題 发表主题 發表主題 稍后发布 转帖 转推 发表评论 发布评论 发表留言 添加评论 新增評論 ~=评论 ~=評論 ~=留言 开始讨论 開始討論 开始帖文串 开始一个讨论 開始一個討論 新增讨论区 新增討論區 创建讨论 建立討論 新增留言 發布文件 嘟嘟 写评价 写评论 撰寫評論 提问 提問 发微博 开始直播 開始直播 公告 上架 发起投票 建立投票 创建投票 分享到动态 貼文 建立貼文 刊登 发动态 发朋友圈 创建帖子 建立帖子 提交审核 提交審核 送审 送審 发行 發行 上线 上線 投稿 发稿 发贴 發貼 跟帖 跟贴 開播 开播 直播开始 发广告 刊发 出版 挂牌 出售 挂售 晒单 写点评 發表評論 创建主题 創建主題",
		send: "发送 發送 傳送 寄送 寄出 送出 重发 重新发送 重新傳送 再次寄出 转发 轉寄 转寄 轉發 举报 舉報 检举 檢舉 报告 回報 发邮件 发送邮件 寄信 电邮 電郵 邮件联系 电邮联系 发消息 發訊息 聊天 继续聊天 回复全部 回覆所有人 全部回复 联系 聯絡 重定向 标记举报 電郵聯絡 email_聯絡 email联系 发私信 發私信 通知用户 重新寄送 通知发件人 通知寄件 转发至 轉發至 重發 重寄 發電子郵件 發簡訊 發郵件 寄送提醒 傳送到 回饋 反馈 发送反馈 重新發送驗證碼 重新發送邀請 定时发送 拨打电话 发短信 全部回覆 联系卖家 聯絡賣家 撥打電話 回覆全部 =提醒 =通知 通知所有 回复所有 呼叫 打电话 打電話 发出 發出 派发 派發 分发 分發 投递 投遞 群发 群發 投诉 投訴 发信 發信 递送 傳給 发给 發給 转交 轉交 抄送 催办 催辦 敦促 通知成员 通知成員 通知用戶 通知使用者",
		upload: "上传 上傳 上载 上載 导入 匯入 附加 添加附件",
		draft: "存草稿 保存草稿 儲存草稿",
		update:
			"保存 儲存 存储 储存 应用 套用 應用 重命名 重新命名 更名 移动 移動 归档 封存 标记 標記 标为已读 监视 監視 取消监视 取消監視 停止监视 关注 關注 取消关注 取消關注 追蹤 取消追蹤 关注更新 置顶 置頂 取消置顶 钉选 固定 更新 更改 變更 修改密 批准 核准 启用 啟用 停用 禁用 激活 指派 分配 合并 合併 替换 取代 设置为 订阅 訂閱 点赞 按讚 投票 接受 收藏 分割 拆分 追隨 取消追隨 取消置頂 回关 回追 添加到列表 追縱 取消收藏 引用为 排程 定时 覆盖 覆蓋 取消归档 取消封存 解除封存 解决 解決 取消保存 取消精选 精选 精選 下移 上移 左移 右移 標示為 标为 標為 移至 移到顶部 移到底部 设定 設定為 設定圖片 存档 切換語言 啟動",
		submit:
			"提交 创建 創建 建立 新建 添加 新增 加入 插入 确认 確認 确定 確定 完成 生成 產生 申请 申請 执行 執行 同意 送交 增加 请求 要求 克隆 複製看板 複製面板 开始 開始 安装 安裝 再製 另存",
		search: "搜索 搜尋 查找 尋找 检索",
		harmless:
			"取消 关闭 關閉 返回 后退 显示 顯示 查看 檢視 检视 浏览 瀏覽 预览 預覽 隐藏 隱藏 打开 開啟 复制 複製 打印 列印 导出 匯出 下载 下載 刷新 重新整理 重新載入 选择 選擇 排序 筛选 篩選 比较 比較 下一页 下一頁 上一页 帮助 幫助 說明 历史 歷史 更多 不 编辑 編輯 阅读 閱讀 登录 登入 退出登录 登出 退出 前往 转到 详情 設定 设置 引用 随机 隨機 展开 收起 全部展开 固定链接 固定連結 应用过滤器 應用過濾器 应用筛选 已归档 已封存 已置顶 已置頂 通知 翻译 翻譯 回退到 重置缩放 重設縮放 发布说明 發行說明 发行说明 与我共享 發送記錄 发送记录 我的 发布时间 发布者 发布日期 取消此操作 发送中 投递状态 联系人 聯絡人 最新 共享文件 共享文件夹",
		sanctions: "封禁 封鎖 封锁 保护 保護 禁言 管理员 管理員 版主 协调人 協調人",
		rights: "权限 權限 用户组 使用者群組 用戶組 用户群组 群組 管理员 管理員",
		password: "密码 密碼",
		passing: "搜索 搜尋 过滤器 過濾器 筛选 篩選 过滤条件 過濾條件 过滤 筛选条件 篩選條件 缩放 縮放",
	},
};

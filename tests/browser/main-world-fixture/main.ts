// Page's world of the fixture extension: the real hooks and nothing else.
import { hookPage } from "../../../utils/main-world/hook-page";

hookPage();

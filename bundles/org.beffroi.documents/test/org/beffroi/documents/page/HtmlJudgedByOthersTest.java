package org.beffroi.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beffroi.documents.Judged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the checker of HTML of the W3C says of our pages; skipped where it is not there. */
@Tag("verify") // Starts the checker of the W3C.
class HtmlJudgedByOthersTest {

    /** Of CSS since its version of 2020: CSS Color Adjustment 1, and CSS Text Decoration 4. */
    private static final List<String> NEWER_THAN_THE_JUDGE = List.of("color-scheme", "text-underline-offset");

    @TempDir
    private Path folder;

    @Test
    void pagesAreAsHtmlSays() throws IOException {
        List<Path> files = Judged.files(folder, new HtmlDocumentWriter(), ".html");
        assertThat(Programs.pageComplaints(files))
                .filteredOn(HtmlJudgedByOthersTest::isOurs)
                .isEmpty();
    }

    @Test
    void theJudgeIsNotAsleep() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.html"), "<!DOCTYPE html><html lang=\"fr\"><title>x</title><p><div></p></html>");
        assertThat(Programs.pageComplaints(List.of(broken))).isNotEmpty();
    }

    /** What people wrote stays as they wrote it, composed or not. */
    private static boolean isOurs(String complaint) {
        return !complaint.endsWith("is not in Unicode Normalization Form C.")
                && NEWER_THAN_THE_JUDGE.stream()
                        .noneMatch(property -> complaint.endsWith("Property “" + property + "” doesn't exist."));
    }
}

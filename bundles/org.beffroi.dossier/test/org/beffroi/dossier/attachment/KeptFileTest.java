package org.beffroi.dossier.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of attachments lead to attachments, and nowhere else. */
class KeptFileTest {

    @TempDir
    Path dossier;

    @Test
    void a_name_leads_to_its_file_however_its_folders_are_parted() throws IOException {
        Path file = Files.write(
                Files.createDirectories(dossier.resolve("attachments/a")).resolve("b.png"), new byte[1]);
        assertThat(KeptFile.in(dossier, "attachments/a/b.png")).contains(file);
        assertThat(KeptFile.in(dossier, "attachments\\a\\b.png")).contains(file);
        assertThat(KeptFile.named("attachments\\a\\b.png")).contains("attachments/a/b.png");
    }

    @Test
    void people_call_it_by_the_name_that_it_came_with() {
        assertThat(KeptFile.shownName("0b9d2c1e-6d0f-4a38-9d55-0f7a4c1b2e3d-rue du Port.jpg"))
                .isEqualTo("rue du Port.jpg");
        assertThat(KeptFile.shownName("0123456789abcdef01234567-photo.png")).isEqualTo("photo.png");
        assertThat(KeptFile.shownName("photo-de-groupe.png")).isEqualTo("photo-de-groupe.png");
    }

    @Test
    void nothing_else_is_reached() throws IOException {
        Files.createDirectories(dossier.resolve("attachments"));
        Path beside = Files.writeString(dossier.resolve("public-actors.txt"), "x");
        for (String value : new String[] {
            "attachments/../public-actors.txt",
            "attachments/./../public-actors.txt",
            "attachments//" + beside,
            "https://a.example/attachments/b.png",
            "photos/a.png",
            "",
            "attachments",
            "attachments/",
            "attachments/a:b",
            "attachments/none.png",
            "attachments/a\u0000b"
        }) {
            assertThat(KeptFile.in(dossier, value)).as(value).isEmpty();
        }
        Path link = dossier.resolve("attachments/link.txt");
        Files.createSymbolicLink(link, beside);
        assertThat(KeptFile.in(dossier, "attachments/link.txt")).isEmpty();
        Path outside = Files.createTempDirectory("outside");
        Files.writeString(outside.resolve("c.txt"), "x");
        Files.createSymbolicLink(dossier.resolve("attachments/away"), outside);
        assertThat(KeptFile.in(dossier, "attachments/away/c.txt")).isEmpty();
    }
}

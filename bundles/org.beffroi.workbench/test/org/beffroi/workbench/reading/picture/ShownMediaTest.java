package org.beffroi.workbench.reading.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mention shows beside its words, sorted by where it is. */
class ShownMediaTest {

    @TempDir
    Path dossier;

    @Test
    void is_sorted_by_where_it_is() throws IOException {
        Path kept = Files.write(
                Files.createDirectories(dossier.resolve("attachments")).resolve("a.png"), new byte[1]);
        ShownMedia media = ShownMedia.of(
                List.of(
                        "attachments/a.png",
                        "attachments\\a.png",
                        "attachments/0123456789abcdef01234567-gone.png",
                        "photos/photo_1.jpg",
                        "plan.webp",
                        "https://a.example/b.png?width=3"),
                dossier);
        assertThat(media.kept()).hasSize(2).allSatisfy(file -> assertThat(file).isEqualTo(kept));
        assertThat(media.gone()).containsExactly("gone.png");
        assertThat(media.named()).containsExactly("photo_1.jpg", "plan.webp");
        assertThat(media.online()).containsExactly("https://a.example/b.png?width=3");
        assertThat(media.away()).isEqualTo(3);
        assertThat(media.awayArePictures()).isTrue();
    }

    /** No word that a stranger wrote leads out of the folder of attachments, nor is it taken for what lies there. */
    @Test
    void what_leads_elsewhere_is_a_name_and_nothing_more() throws IOException {
        Files.createDirectories(dossier.resolve("attachments"));
        Files.writeString(dossier.resolve("public-actors.txt"), "x");
        ShownMedia media = ShownMedia.of(
                List.of("attachments/../public-actors.txt", "file:///etc/passwd", "/etc/passwd", "C:\\secret.doc"),
                dossier);
        assertThat(media.kept()).isEmpty();
        assertThat(media.online()).isEmpty();
        assertThat(media.named()).containsExactly("public-actors.txt", "passwd", "passwd", "secret.doc");
        assertThat(media.awayArePictures()).isFalse();
    }
}

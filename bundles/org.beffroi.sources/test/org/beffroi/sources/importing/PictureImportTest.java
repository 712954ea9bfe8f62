package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.Test;

/** Pictures that come with an export are kept in the dossier, and nothing else of what it names. */
class PictureImportTest extends ImportSetting {

    private static final String CHAT = """
            {"name":"Sonneval","type":"public_channel","id":1,"messages":[
            {"id":1,"type":"message","date":"2026-11-24T10:00:00","date_unixtime":"1795510800","from":"Ville","from_id":"channel1",
             "photo":"%s","text":"Le pont est rouvert"},
            {"id":2,"type":"message","date":"2026-11-24T11:00:00","date_unixtime":"1795514400","from":"Ville","from_id":"channel1",
             "text":"Merci de votre patience"}]}
            """;

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private Path chat(String photo) throws IOException {
        Path export = Files.createDirectories(folder.resolve("ChatExport"));
        return Files.writeString(export.resolve("result.json"), String.format(Locale.ROOT, CHAT, photo));
    }

    private ImportReport imported(Path file, boolean pseudonymise) {
        ImportRequest request = new ImportRequest(List.of(file), ImportWishes.none(), pseudonymise, false);
        return imports.run(request, dossier, Locale.FRENCH, new Recorder(), Progress.silent());
    }

    private List<String> shown() {
        return dossier.archive().mentions().stream()
                .flatMap(mention -> mention.strings(CoreFields.MEDIA).stream())
                .toList();
    }

    private List<Path> attachments() throws IOException {
        Path place = place().resolve("attachments");
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void one_in_a_folder_beside_the_file_is_kept() throws IOException {
        Path file = chat("photos/photo_1.jpg");
        Files.write(Files.createDirectory(file.resolveSibling("photos")).resolve("photo_1.jpg"), picture());
        ImportReport report = imported(file, false);
        assertThat(shown()).hasSize(1).first().asString().matches("attachments/[0-9a-f]{24}-photo_1\\.jpg");
        assertThat(attachments()).containsExactly(place().resolve(shown().getFirst()));
        assertThat(attachments().getFirst()).hasBinaryContent(picture());
        assertThat(report.files().getFirst().warnings()).anySatisfy(said -> assertThat(said.in(Locale.FRENCH))
                .startsWith("Une image est gardée dans le dossier avec la mention qui la montre"));
        assertThat(dossier.archive().mentions())
                .extracting(mention -> mention.text())
                .containsExactlyInAnyOrder("Le pont est rouvert", "Merci de votre patience");
        // Made again it finds the copy, and the mention is the same.
        assertThat(imported(file, false).total().unchanged()).isEqualTo(2);
        assertThat(attachments()).hasSize(1);
    }

    @Test
    void one_in_the_zip_is_kept() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            packed.putNextEntry(new ZipEntry("ChatExport/result.json"));
            packed.write(String.format(Locale.ROOT, CHAT, "photos/photo_1.jpg").getBytes(StandardCharsets.UTF_8));
            packed.putNextEntry(new ZipEntry("ChatExport/photos/photo_1.jpg"));
            packed.write(picture());
        }
        ImportReport report = imported(zip, false);
        assertThat(attachments()).hasSize(1);
        assertThat(shown()).hasSize(1).first().asString().startsWith("attachments/");
        assertThat(report.files().getFirst().warnings())
                .extracting(said -> said.key())
                .contains("archive.pictures", "pictures.kept")
                .doesNotContain("archive.passed.over");
    }

    @Test
    void one_that_is_not_there_stays_a_name_and_is_told() throws IOException {
        ImportReport report = imported(chat("photos/photo_1.jpg"), false);
        assertThat(shown()).containsExactly("photos/photo_1.jpg");
        assertThat(attachments()).isEmpty();
        assertThat(report.files().getFirst().warnings())
                .extracting(said -> said.key())
                .contains("pictures.absent");
    }

    @Test
    void a_folder_of_exports_keeps_them_too() throws IOException {
        Path photos = Files.createDirectories(place().resolve("depot").resolve("photos"));
        Files.write(photos.resolve("photo_1.jpg"), picture());
        visited("result.json", String.format(Locale.ROOT, CHAT, "photos/photo_1.jpg"));
        assertThat(shown()).hasSize(1).first().asString().startsWith("attachments/");
        assertThat(attachments()).hasSize(1);
    }

    /** A picture would show whom the hashes hide. */
    @Test
    void none_is_kept_where_people_are_replaced_by_hashes() throws IOException {
        Path file = chat("photos/photo_1.jpg");
        Files.write(Files.createDirectory(file.resolveSibling("photos")).resolve("photo_1.jpg"), picture());
        imported(file, true);
        assertThat(attachments()).isEmpty();
    }

    /** What a stranger's export names is not fetched from elsewhere on the disk. */
    @Test
    void no_name_leads_out_of_where_the_export_lies() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("private"));
        Files.write(outside.resolve("me.jpg"), picture());
        for (String name :
                List.of("../private/me.jpg", "photos/../../private/me.jpg", outside + "/me.jpg", "link/me.jpg")) {
            Path file = chat(name.replace("\\", "\\\\"));
            Path link = file.resolveSibling("link");
            if (!Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, outside);
            }
            imported(file, false);
            assertThat(attachments()).as(name).isEmpty();
        }
    }

    @Test
    void what_is_called_a_picture_and_is_none_is_not_kept() throws IOException {
        Path file = chat("photos/photo_1.jpg");
        Files.writeString(Files.createDirectory(file.resolveSibling("photos")).resolve("photo_1.jpg"), "secret words");
        imported(file, false);
        assertThat(attachments()).isEmpty();
        assertThat(shown()).containsExactly("photos/photo_1.jpg");
    }
}

package org.beffroi.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.result.Result;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.document.section.ShippedSections;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a document goes, and why it does not go there. */
class PublishingTest {

    @TempDir
    private Path folder;

    private final Publishing publishing = new Publishing(
            new ShippedSections().all(),
            List.of(new Docx(), new Html(), new Mail()),
            List.of(),
            new Nothing(),
            "Beffroi",
            new Guests());

    private Printing.Made make(Path to, boolean preview) {
        return publishing.make(
                new DemoStrategy().strategy(),
                folder.resolve("ville.strategy"),
                to,
                new Publishing.Reading(Diffusion.PUBLIC, Locale.FRENCH, ZoneId.of("Europe/Paris")),
                preview);
    }

    private void refused(Path to, String... said) {
        assertThatThrownBy(() -> make(to, false)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.sentence().in(Locale.FRENCH))
                .contains(said)
                .doesNotContain(".new"));
    }

    @Test
    void whatLibreOfficeHasOpenIsNotTouchedAndItIsSaidWhoHasIt() throws IOException {
        Path file = Files.writeString(folder.resolve("r é.docx"), "sien");
        Path sign = folder.resolve(".~lock.r é.docx#");
        for (String[] one : new String[][] {
            {
                "Claire\\, Vasseur,cvasseur,MAIRIE-12,26.11.2026 09:12,file:///home/c/;",
                "Claire, Vasseur, sur la machine MAIRIE-12,"
            },
            {",cvasseur,MAIRIE-12,26.11.2026 09:12,file:///home/c/;", "cvasseur, sur la machine MAIRIE-12,"},
            {"", "quelqu’un y travaille"}
        }) {
            Files.writeString(sign, one[0]);
            refused(file, "r é.docx est ouvert", one[1], sign.toString());
            assertThat(file).hasContent("sien");
            assertThat(make(file, true).isWritten()).isFalse();
        }
        Files.delete(sign);
        assertThat(make(file, false).isWritten()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "strategie.docx, ~$rategie.docx",
        "document.docx, ~$cument.docx",
        "rapport.docx, ~$apport.docx",
        "ville.docx, ~$ville.docx"
    })
    void whatWordHasOpenIsNotTouchedEither(String name, String beside) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "sien");
        byte[] owner = new byte[162];
        byte[] person = "Élodie Ménard".getBytes(StandardCharsets.UTF_16LE);
        owner[0] = 13;
        owner[54] = 13;
        System.arraycopy(person, 0, owner, 56, person.length);
        Files.write(folder.resolve(beside), owner);
        refused(file, name + " est ouvert", "Élodie Ménard y travaille", beside);
        Files.write(folder.resolve(beside), new byte[] {3});
        refused(file, "quelqu’un y travaille");
        assertThat(file).hasContent("sien");
    }

    @Test
    void whatIsAboutAnotherFileIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve(".~lock.autre.docx#"), "");
        Files.writeString(folder.resolve("~$autre.docx"), "");
        assertThat(make(folder.resolve("ville.docx"), false).isWritten()).isTrue();
    }

    @Test
    void whyNothingCanBeWrittenIsSaidInWords() throws IOException {
        Path plain = Files.writeString(folder.resolve("texte"), "");
        refused(plain.resolve("x.html"), plain.toString(), "Choisissez un autre dossier");
        refused(Files.createDirectories(folder.resolve("dossier.html")), "un dossier porte ce nom");
    }

    @Test
    void theFormatsOfferedAreThoseOfADocument() {
        for (String name : List.of("x.txt", "x.eml")) {
            refused(folder.resolve(name), name, "Formats\u00a0: docx, html");
        }
        assertThatThrownBy(() -> make(folder.resolve("x.txt"), false)).hasMessageNotContaining("eml");
    }

    private abstract static class Words implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            out.write(document.title().getBytes(StandardCharsets.UTF_8));
        }
    }

    @DocumentWriter.Info(id = "docx", mediaType = "application/x")
    private static final class Docx extends Words {}

    @DocumentWriter.Info(id = "html", mediaType = "text/html")
    private static final class Html extends Words {}

    @DocumentWriter.Info(id = "eml", mediaType = "message/rfc822")
    private static final class Mail extends Words {}

    /** Charts that show nothing. */
    static final class Nothing implements Drawings {
        @Override
        public Drawn draw(Result result, Wishes wishes) {
            return new Drawn(new Picture("Rien", 1, 1, List.of()), List.of(), Optional.empty());
        }
    }
}

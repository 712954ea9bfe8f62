package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.edition.Edition;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.dossier.folder.DigestReports;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.post.PostOffice;
import org.beffroi.workbench.digest.NewItems;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestDocumentsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-31T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FakeDossier dossier;
    private DigestDocuments making;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(3, "cantine");
        making = new DigestDocuments(
                dossier,
                () -> List.of(new Mail(), new Page()),
                new DigestMailing(
                        PostOffice.with(Optional.empty(), List.of(), Optional.empty()),
                        new DigestReports(new Analyses(List.of(), new Guests(), NOON), null),
                        () -> new Edition("Essai", "1")),
                NOON);
    }

    private static Digest monday() {
        return new Digest(
                "Lundi",
                "Lundi",
                Locale.FRENCH,
                Optional.empty(),
                List.of(),
                List.of(new NewItems(Fields.core(), Locale.FRENCH, ItemPeriod.ofSearches()).search("cantine")));
    }

    @Test
    void a_digest_of_a_search_says_what_it_found() throws IOException {
        Digest digest = monday();
        DigestDocuments.Preview seen = preview(digest);
        assertThat(seen.form()).isEqualTo(Digest.Form.COMPLETE);
        assertThat(Files.readString(seen.page()))
                .startsWith("page")
                .contains("Lundi", "figure=3", "Marked[text=cantine]");
        assertThat(seen.mail().subject()).isEqualTo("Lundi");
    }

    private DigestDocuments.Preview preview(Digest digest) {
        return making.preview(digest, Digest.Form.COMPLETE, Optional.empty(), Cancel.never())
                .orElseThrow();
    }

    @Test
    void an_alert_without_an_alarm_has_nothing_to_show() {
        assertThat(making.preview(monday(), Digest.Form.ALERT, Optional.empty(), Cancel.never()))
                .isEmpty();
    }

    @Test
    void the_page_is_offered_first() {
        assertThat(making.endings()).containsExactly("html", "eml");
    }

    @Test
    void it_is_saved_in_the_format_of_its_ending_and_nothing_is_left_beside_it() throws IOException {
        Path file = folder.resolve("lundi.EML");
        making.save(monday(), file, Cancel.never());
        assertThat(Files.readString(file)).startsWith("mail");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
        }
    }

    @Test
    void what_a_watch_shows_counts_as_shown_once_saved_and_not_before() {
        Watch watch = new Watch(
                "Cantine",
                "cantine",
                Locale.FRENCH,
                Watch.Rhythm.DAY,
                Optional.empty(),
                1,
                List.of(),
                NOON.instant(),
                "Lou");
        dossier.watches().save(watch);
        Digest digest = new Digest(
                "Lundi",
                "Lundi",
                Locale.FRENCH,
                Optional.empty(),
                List.of(),
                List.of(new Digest.Watched("Cantine", 5)));
        preview(digest);
        assertThat(dossier.watches().shown("Cantine").size()).isZero();
        making.save(digest, folder.resolve("lundi.html"), Cancel.never());
        assertThat(dossier.watches().shown("Cantine").size()).isEqualTo(3);
    }

    @Test
    void an_ending_of_no_format_is_refused_and_nothing_is_written() {
        Path file = folder.resolve("lundi.docx");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> making.save(monday(), file, Cancel.never()));
        assertThat(file).doesNotExist();
    }

    /** Writes the title and all words of the parts. */
    private static void plain(String kind, Document document, OutputStream out) throws IOException {
        out.write((kind + document.title() + document.parts()).getBytes(StandardCharsets.UTF_8));
    }

    @DocumentWriter.Info(id = "html", mediaType = "text/html")
    private static final class Page implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            plain("page", document, out);
        }
    }

    @DocumentWriter.Info(id = "eml", mediaType = "message/rfc822")
    private static final class Mail implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            plain("mail: essai\r\nSubject: " + document.title() + "\r\n\r\n", document, out);
        }
    }
}

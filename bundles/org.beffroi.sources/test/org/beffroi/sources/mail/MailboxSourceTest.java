package org.beffroi.sources.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxSourceTest {

    @TempDir
    Path dossier;

    private static String mbox(String id, String text) {
        return "From jeanne@example.org Tue Nov 24 08:00:00 2026\n" + Mails.letter(id, "Sujet " + id, text) + "\n";
    }

    private Visit visit(String path, Optional<String> cursor) {
        return new MailboxSource()
                .visit(
                        new MailboxParameters(path),
                        cursor,
                        Mails.context(dossier, Instant.now().plusSeconds(60)));
    }

    @Test
    void anMboxIsReadOnFromWhereItGrew() throws IOException {
        Path file = Files.writeString(
                dossier.resolve("lettres.mbox"),
                mbox("un", "Bonjour\n>From Paris\n\nFrom where I stand, nothing.") + mbox("deux", "Encore"));

        Visit first = visit("lettres.mbox", Optional.empty());
        Visit same = visit("lettres.mbox", Optional.of(first.cursor()));
        Files.writeString(file, mbox("trois", "Suite"), StandardOpenOption.APPEND);
        Visit grown = visit("lettres.mbox", Optional.of(same.cursor()));

        assertThat(first.mentions())
                .extracting(Mention::text)
                .containsExactly("Bonjour\nFrom Paris\n\nFrom where I stand, nothing.", "Encore");
        assertThat(same.mentions()).isEmpty();
        assertThat(grown.mentions()).extracting(one -> one.id().value()).containsExactly("mail:trois@mairie.example");
    }

    @Test
    void datesThatTellNoInstantByThemselvesAreTold() throws IOException {
        String letter =
                "From: a@b.example\nTo: mairie@ville.example\nSubject: s\nMessage-ID: <%s@b.example>\nDate: %s\n\nBonjour\n";
        Path folder = Files.createDirectory(dossier.resolve("boite"));
        Files.writeString(
                folder.resolve("a.eml"), String.format(Locale.ROOT, letter, "a", "Sun, 29 Mar 2026 02:30:00"));
        Files.writeString(
                folder.resolve("b.eml"), String.format(Locale.ROOT, letter, "b", "Sun, 26 Oct 2025 02:30:00"));
        Files.writeString(
                folder.resolve("c.eml"), String.format(Locale.ROOT, letter, "c", "Mon, 27 Oct 2025 12:00:00 +0100"));

        Visit visit = visit("boite", Optional.empty());

        assertThat(visit.mentions()).hasSize(3);
        assertThat(visit.remarks())
                .extracting(Sentence::key)
                .containsExactly("dates.unzoned", "dates.skipped", "dates.twice");
        assertThat(visit.remarks().getFirst().arguments()).startsWith(2, "Sun, 29 Mar 2026 02:30:00");
    }

    @Test
    void anMboxThatIsAnotherOneIsReadFromItsBeginning() throws IOException {
        Path file = Files.writeString(dossier.resolve("m"), mbox("un", "a") + mbox("deux", "b"));
        Visit first = visit("m", Optional.empty());
        Files.writeString(file, mbox("trois", "c"));

        assertThat(visit("m", Optional.of(first.cursor())).mentions())
                .extracting(Mention::text)
                .containsExactly("c");
    }

    @Test
    void aMailThatIsBeingWrittenWaits() throws IOException {
        Path file = Files.writeString(
                dossier.resolve("m"), mbox("un", "a") + mbox("deux", "b").substring(0, 200));
        Files.setLastModifiedTime(file, FileTime.from(Mails.NOW));

        Visit visit = new MailboxSource()
                .visit(new MailboxParameters("m"), Optional.empty(), Mails.context(dossier, Mails.NOW));
        Files.writeString(file, mbox("un", "a") + mbox("deux", "b"));
        Visit later = visit("m", Optional.of(visit.cursor()));

        assertThat(visit.mentions()).extracting(Mention::text).containsExactly("a");
        assertThat(later.mentions()).extracting(Mention::text).containsExactly("b");
    }

    @Test
    void aLongMboxComesInPortions() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_201; i++) {
            all.append(mbox("n" + i, "texte " + i));
        }
        Files.writeString(dossier.resolve("m"), all);

        Visit first = visit("m", Optional.empty());
        Visit second = visit("m", Optional.of(first.cursor()));
        Visit third = visit("m", Optional.of(second.cursor()));

        assertThat(first.mentions()).hasSize(500);
        assertThat(first.more()).isTrue();
        assertThat(second.mentions()).hasSize(500);
        assertThat(third.mentions()).hasSize(201);
        assertThat(third.more()).isFalse();
    }

    @Test
    void filesOfAFolderAreReadOnceAndLateOldOnesToo() throws IOException {
        Path folder = Files.createDirectory(dossier.resolve("boite"));
        Files.writeString(folder.resolve("a.eml"), Mails.letter("a", "A", "un"));
        Files.writeString(folder.resolve("note.txt"), "rien");
        Files.createDirectory(folder.resolve("new"));
        Files.writeString(folder.resolve("new").resolve("1.2.hote"), Mails.letter("b", "B", "deux"));

        Visit first = visit("boite", Optional.empty());
        Path old = Files.writeString(folder.resolve("0.EML"), Mails.letter("c", "C", "trois"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        Visit second = visit("boite", Optional.of(first.cursor()));
        Visit third = visit("boite", Optional.of(second.cursor()));

        assertThat(first.mentions()).extracting(Mention::text).containsExactly("un", "deux");
        assertThat(second.mentions()).extracting(Mention::text).containsExactly("trois");
        assertThat(third.mentions()).isEmpty();
    }

    @Test
    void machinesAreCountedAndLeftOut() throws IOException {
        Path folder = Files.createDirectory(dossier.resolve("boite"));
        Files.writeString(folder.resolve("a.eml"), "From: a@example.org\nAuto-Submitted: auto-replied\n\nabsent");
        Files.writeString(
                folder.resolve("b.eml"), "From: a@example.org\nContent-Type: multipart/report; boundary=x\n\n--x--");
        Files.writeString(folder.resolve("c.eml"), "");

        Visit visit = visit("boite", Optional.empty());

        assertThat(visit.mentions()).isEmpty();
        assertThat(visit.remarks())
                .extracting(one -> one.key())
                .containsExactly("mail.reports", "mail.automatic", "mail.broken");
    }

    @Test
    void whatIsNoMailboxIsSaidInWords() throws IOException {
        Files.writeString(dossier.resolve("x.csv"), "a;b\n1;2");

        assertThatThrownBy(() -> visit("absent", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("absent");
        assertThatThrownBy(() -> visit("x.csv", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mbox");
    }
}

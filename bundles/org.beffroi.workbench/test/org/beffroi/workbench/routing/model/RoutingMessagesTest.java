package org.beffroi.workbench.routing.model;

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
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.dossier.routing.RoutingRules;
import org.beffroi.dossier.routing.SentTickets;
import org.beffroi.dossier.routing.Ticket;
import org.beffroi.workbench.listen.model.FakeDossier;
import org.beffroi.workbench.routing.model.AssignDraft.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingMessagesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2025-03-31T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private FakeDossier dossier;
    private RoutingMessages messages;
    private Entry entry;

    @BeforeEach
    void begin() {
        dossier = new FakeDossier(folder).with(1, "cantine");
        new RoutingRules(Map.of("Éducation", "education@ville.example"), List.of()).keepIn(folder);
        messages = new RoutingMessages(dossier, List.of(new Mail()), "Essai 1", NOON);
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            entry = snapshot.entry(MentionId.of("test", "cantine0")).orElseThrow();
        }
    }

    @Test
    void a_message_goes_to_the_address_of_the_department_under_a_token_that_is_kept() throws IOException {
        Path file = folder.resolve("education.eml");
        AssignDraft draft = draft("Éducation", Message.WRITE).writtenTo(file);
        assertThat(messages.write(entry, draft, Locale.FRENCH)).contains(file);
        String written = Files.readString(file);
        assertThat(written).contains("education@ville.example", "Merci d’appeler la famille", "cantine 0");
        Ticket ticket = Ticket.in(written).orElseThrow();
        assertThat(new SentTickets(folder).find(ticket).orElseThrow().department())
                .isEqualTo("Éducation");
    }

    @Test
    void a_message_to_be_opened_is_a_file_that_goes() throws IOException {
        Path file = messages.write(entry, draft("Éducation", Message.OPEN), Locale.FRENCH)
                .orElseThrow();
        assertThat(file.toString()).endsWith(".eml");
        assertThat(Ticket.in(Files.readString(file))).isPresent();
        Files.delete(file);
    }

    @Test
    void without_a_message_nothing_is_written() {
        assertThat(messages.write(entry, draft("Éducation", Message.NONE), Locale.FRENCH))
                .isEmpty();
        assertThat(folder.resolve("routing/sent")).doesNotExist();
        assertThat(new RoutingMessages(dossier, List.of(), "", NOON).isPossible())
                .isFalse();
    }

    @Test
    void a_file_that_cannot_be_written_is_refused_in_words() {
        AssignDraft draft = draft("Éducation", Message.WRITE).writtenTo(folder.resolve("absent/x.eml"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> messages.write(entry, draft, Locale.FRENCH))
                .withMessageContaining("x.eml");
    }

    @Test
    void a_draft_becomes_acts_with_its_note() {
        assertThat(draft(" ", Message.NONE).problem().orElseThrow().key()).isEqualTo("assign.department.missing");
        AssignDraft draft = draft("Éducation", Message.NONE);
        assertThat(draft.problem()).isEmpty();
        assertThat(draft.deeds(entry))
                .contains(
                        new Act.Set(entry.mention().id(), "department", List.of("Éducation")),
                        new Act.Set(entry.mention().id(), "status", List.of("forwarded")),
                        new Act.Add(entry.mention().id(), "note", "Merci d’appeler la famille"));
    }

    private static AssignDraft draft(String department, Message message) {
        return new AssignDraft(
                department,
                "Paul",
                Optional.of(NOON.instant()),
                " Merci d’appeler la famille ",
                message,
                Optional.empty());
    }

    /** Writes what a document holds as it is. */
    @DocumentWriter.Info(id = "eml", mediaType = "message/rfc822")
    private static final class Mail implements DocumentWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            out.write(document.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}

package org.beffroi.dossier.routing;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.source.Lawful.Rights;
import org.beffroi.dossier.digest.PrintRights;

/**
 * The mail by which a mention goes to a department that has no Beffroi: what was said, by when an answer is wanted, and that
 * answering the mail is enough.
 *
 * @param ticket in its subject
 * @param names how people are named
 * @param rights what may be printed of a text
 * @param language of the mail
 * @param zone in which times are printed
 * @param maker the program, with its version
 */
public record DepartmentMail(
        Ticket ticket, ShownNames names, PrintRights rights, Locale language, ZoneId zone, String maker) {

    /** Letters of one line. */
    private static final int ONE_LINE = 90;

    /**
     * Writes it.
     *
     * @param entry what it is about
     * @param note what the department is told besides, or empty
     * @param to empty where the department has no known address
     */
    public Document about(
            Entry entry, Assignment assignment, Optional<String> note, Optional<Correspondent> to, Instant now) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(say("routing.mail.opening", assignment.department())));
        parts.add(quotation(entry));
        note.ifPresent(words -> parts.add(Part.Paragraph.of(words)));
        assignment
                .due()
                .ifPresent(due ->
                        parts.add(new Part.Paragraph(List.of(new Run.Strong(say("routing.mail.due", moment(due)))))));
        parts.add(Part.Paragraph.of(say("routing.mail.answer", ticket.written())));
        return new Document(
                say("routing.mail.subject", assignment.department(), ticket.written()),
                Optional.empty(),
                language,
                zone,
                parts,
                maker,
                now,
                say("routing.mail.about"),
                Optional.empty(),
                to.stream().toList());
    }

    private Part quotation(Entry entry) {
        FieldValues values = entry.effective();
        String text = values.string(CoreFields.TEXT_BODY).orElse("");
        Optional<String> title = values.string(CoreFields.TITLE);
        if (text.isBlank() && title.isEmpty()) {
            return Part.Note.of(entry.mention().id().value());
        }
        return new Part.Quotation(
                title,
                text.isBlank()
                        ? List.of()
                        : Run.words(
                                rights.of(values, entry.mention().origin().source()) == Rights.LINK
                                        ? oneLine(text)
                                        : text),
                names.values(values, CoreFields.AUTHOR).stream().findFirst(),
                values.string(CoreFields.OUTLET).or(() -> values.string(CoreFields.NETWORK)
                        .map(network -> CoreFields.NETWORK.valueLabel(network, language))),
                values.time(CoreFields.PUBLISHED),
                names.values(values, CoreFields.URL).stream().findFirst().flatMap(DepartmentMail::link),
                values.string(CoreFields.LANGUAGE).map(Locale::forLanguageTag),
                List.of(),
                Ink.ACCENT);
    }

    /** Whoever wrote to the body expects it to read the whole; an article without a contract is shown by a line. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= ONE_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, ONE_LINE - 1)) + "…";
    }

    private static Optional<URI> link(String address) {
        try {
            return Optional.of(URI.create(address)).filter(Run.Link::mayLead);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private String moment(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(time.atZone(zone));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(DepartmentMail.class, key, arguments).in(language);
    }
}

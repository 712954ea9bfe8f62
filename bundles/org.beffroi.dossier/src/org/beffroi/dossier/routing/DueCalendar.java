package org.beffroi.dossier.routing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.dossier.digest.Material;
import org.beffroi.dossier.digest.Quoting;

/**
 * By when departments have to answer, as a calendar (iCalendar, RFC 5545).
 *
 * <p>Times are in UTC, which every program shows in its reader's zone, whatever became of the clocks since. A mention has one
 * identity in all calendars of its dossier: read again, its entry moves rather than doubles. What it quotes it quotes as a
 * digest does.
 *
 * @param form events or tasks
 * @param dossier the dossier's identity, part of that of each entry
 * @param language of its words
 * @param material what may be quoted, and when it is made
 */
public record DueCalendar(Form form, String dossier, Locale language, Material material) {

    /** What an entry is to the program that reads it. */
    public enum Form {
        /** A moment of a calendar; what was answered or closed is gone from it. */
        EVENT,
        /** Something to do; what was answered or closed is done. */
        TASK
    }

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Letters of a mention in the title of its entry. */
    private static final int LONGEST_TITLE = 60;

    /** RFC 5545, section 3.1: octets of a line, its end apart. */
    private static final int LINE = 75;

    /** The query that finds every mention with a due time. */
    public static Query due() {
        return new Query.Period(CoreFields.DUE.name(), new Query.FixedDay(LocalDate.of(1970, 1, 1)), null);
    }

    /** The calendar of some mentions; those without a due time or a department are left out. Lines end as RFC 5545 wants. */
    public String of(Iterator<Entry> entries) {
        Quoting quoting = new Quoting(material, language, new Query.Everything());
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:" + text("-//" + material.maker() + "//" + language.toLanguageTag()));
        lines.add("CALSCALE:GREGORIAN");
        lines.add("NAME:" + text(say("routing.calendar.name")));
        lines.add("X-WR-CALNAME:" + text(say("routing.calendar.name")));
        while (entries.hasNext()) {
            Entry entry = entries.next();
            Optional<Instant> due = entry.effective().time(CoreFields.DUE);
            Optional<String> department = entry.effective().string(CoreFields.DEPARTMENT);
            if (due.isPresent() && department.isPresent() && (form == Form.TASK || !isEnded(entry))) {
                lines.addAll(entry(entry, due.get(), department.get(), quoting.quotation(entry)));
            }
        }
        lines.add("END:VCALENDAR");
        return lines.stream().map(DueCalendar::folded).collect(Collectors.joining());
    }

    private List<String> entry(Entry entry, Instant due, String department, Quotation quotation) {
        List<RoutingHistory.Step> steps = RoutingHistory.of(entry).steps();
        Instant changed = steps.isEmpty()
                ? entry.mention().origin().collected()
                : steps.getLast().when();
        long moves = steps.stream()
                .filter(step -> step.field().equals(CoreFields.DUE.name()))
                .count();
        String component = form == Form.EVENT ? "VEVENT" : "VTODO";
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:" + component);
        lines.add("UID:" + identity(entry));
        lines.add("DTSTAMP:" + UTC.format(changed));
        lines.add("LAST-MODIFIED:" + UTC.format(changed));
        lines.add("SEQUENCE:" + Math.max(0, moves - 1));
        lines.add((form == Form.EVENT ? "DTSTART:" : "DUE:") + UTC.format(due));
        lines.add("SUMMARY:" + text(say("routing.calendar.title", department, beginning(quotation))));
        lines.add("DESCRIPTION:" + text(description(entry.effective(), quotation)));
        lines.add("CATEGORIES:" + text(department));
        quotation.link().ifPresent(link -> lines.add("URL:" + link.toASCIIString()));
        lines.addAll(form == Form.EVENT ? List.of("STATUS:CONFIRMED", "TRANSP:TRANSPARENT") : state(entry));
        lines.add("END:" + component);
        return lines;
    }

    private static List<String> state(Entry entry) {
        if (!isEnded(entry)) {
            return List.of("STATUS:NEEDS-ACTION");
        }
        List<String> lines = new ArrayList<>(List.of("STATUS:COMPLETED", "PERCENT-COMPLETE:100"));
        RoutingHistory.of(entry).ended().ifPresent(when -> lines.add("COMPLETED:" + UTC.format(when)));
        return lines;
    }

    private static boolean isEnded(Entry entry) {
        return entry.effective()
                .string(CoreFields.STATUS)
                .flatMap(Status::of)
                .filter(status -> status == Status.ANSWERED || status == Status.CLOSED)
                .isPresent();
    }

    private String identity(Entry entry) {
        return String.format(Locale.ROOT, "%016x", entry.mention().id().orderKey()) + "-due@"
                + dossier.replaceAll("[^A-Za-z0-9-]+", "-").toLowerCase(Locale.ROOT) + ".beffroi.invalid";
    }

    private static String beginning(Quotation quotation) {
        String words =
                quotation.title().orElseGet(() -> Run.text(quotation.text())).strip();
        return words.codePointCount(0, words.length()) <= LONGEST_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }

    private String description(FieldValues values, Quotation quotation) {
        String source = Stream.of(quotation.who(), quotation.where())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        String whose = values.string(CoreFields.ASSIGNEE)
                .map(person -> say("routing.calendar.person", person))
                .orElse("");
        return Stream.of(whose, source, quotation.title().orElse(""), Run.text(quotation.text()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(DueCalendar.class, key, arguments).in(language);
    }

    /** A value of type TEXT (RFC 5545, section 3.3.11): no letter of it ends the line or the value. */
    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Lines of at most 75 octets, none of which cuts a character in two; each but the first begins with a space. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }
}

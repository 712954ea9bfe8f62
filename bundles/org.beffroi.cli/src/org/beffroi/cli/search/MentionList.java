package org.beffroi.cli.search;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.OnePerGroup;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldType;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.DayResolution;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.query.match.Matching;
import org.beffroi.core.query.match.Resemblance;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.text.TerminalText;
import org.beffroi.core.text.Tokens;

/**
 * Mentions as a list to read: who, where and when on one line, the text, then what is known beside it in quiet words.
 *
 * <p>On a terminal a text takes three lines at most, near what matched; elsewhere it is whole, on one line.
 */
public final class MentionList {

    /** Fields that the first lines show, or that say nothing to a reader. */
    private static final Set<Field> NOT_BESIDE =
            Set.of(CoreFields.NETWORK, CoreFields.TYPE, CoreFields.LANGUAGE, CoreFields.HASHTAGS, CoreFields.SOURCE);

    private static final String BETWEEN = " · ";
    private static final String AFTER_TITLE = " — ";
    private static final String MARGIN = "  ";
    private static final int MOST_LINES = 3;
    private static final String QUIET = "\u001b[2m";
    private static final String OFF = "\u001b[0m";

    private final Dossier dossier;
    private final Matching matching;
    private final ShownNames names;
    private final Workplace workplace;
    private final Locale locale;
    private final boolean styled;
    private final DateTimeFormatter date;
    private final Optional<Repeats> repeats;

    public MentionList(Dossier dossier, Question question, ShownNames names, Workplace workplace) {
        this(dossier, question, names, Optional.empty(), workplace);
    }

    /**
     * A list.
     *
     * @param groups where of each group of copies one mention is listed
     */
    MentionList(
            Dossier dossier, Question question, ShownNames names, Optional<OnePerGroup> groups, Workplace workplace) {
        this.dossier = dossier;
        this.matching = new Matching(
                question.query(),
                dossier.archive().fields(),
                new Tokens(),
                new DayResolution(dossier.today(), dossier.settings().zone()),
                Resemblance.of(() -> learnt(dossier)));
        this.names = names;
        this.workplace = workplace;
        this.locale = workplace.locale();
        this.styled = workplace.width() > 0 && System.getenv("NO_COLOR") == null;
        ZoneId zone = dossier.settings().zone();
        this.date = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).withZone(zone);
        this.repeats = groups.map(one -> new Repeats(one, question.query(), names, locale, date));
    }

    private static Optional<Embedding> learnt(Dossier dossier) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return snapshot.meaning(Cancel.never()).map(Meaning::embedding);
        }
    }

    /** Prints them, and says on the error stream how many there are. */
    public void print(Iterator<Entry> found, long shown, long count) {
        print(found);
        workplace.tell(
                shown < count
                        ? Sentence.of(MentionList.class, "search.shown", shown, count)
                        : Sentence.of(MentionList.class, "search.all.shown", count));
    }

    /** Prints them, and nothing else. */
    public void print(Iterator<Entry> found) {
        PrintWriter out = workplace.out();
        while (found.hasNext()) {
            Entry entry = found.next();
            FieldValues values = entry.effective();
            line(out, about(values), true);
            text(out, values);
            String beside = beside(entry);
            if (!beside.isEmpty()) {
                line(out, MARGIN + beside, true);
            }
            out.println();
        }
    }

    private void text(PrintWriter out, FieldValues values) {
        MarkedText marked = marked(values);
        if (workplace.width() == 0) {
            out.println(MARGIN + marked.text());
            return;
        }
        int columns = Math.max(20, workplace.width() - MARGIN.length());
        for (String line : marked.fromFirstMark(columns * (MOST_LINES - 1)).lines(columns, MOST_LINES, styled)) {
            out.println(MARGIN + line);
        }
    }

    /** Title and text on one line, marked where the query matches. */
    private MarkedText marked(FieldValues values) {
        String title =
                values.string(CoreFields.TITLE).map(text -> text + AFTER_TITLE).orElse("");
        List<int[]> spans = new ArrayList<>();
        for (Mark mark : matching.marks(values)) {
            if (mark.field().equals(CoreFields.TITLE.name())) {
                spans.add(new int[] {mark.start(), mark.end()});
            } else if (mark.field().equals(CoreFields.TEXT_BODY.name())) {
                spans.add(new int[] {title.length() + mark.start(), title.length() + mark.end()});
            }
        }
        return MarkedText.of(title + values.string(CoreFields.TEXT_BODY).orElse(""), spans);
    }

    private String about(FieldValues values) {
        List<String> about = new ArrayList<>();
        about.add(values.time(CoreFields.PUBLISHED).map(date::format).orElseGet(() -> Sentence.of(
                        MentionList.class, "search.undated")
                .in(locale)));
        for (Field field : List.of(CoreFields.NETWORK, CoreFields.TYPE, CoreFields.AUTHOR, CoreFields.OUTLET)) {
            names.values(values, field).forEach(value -> about.add(field.valueLabel(value, locale)));
        }
        return String.join(BETWEEN, about);
    }

    private String beside(Entry entry) {
        FieldValues values = entry.effective();
        List<String> beside = new ArrayList<>();
        repeats.ifPresent(known -> beside.addAll(known.of(entry, workplace.cancel())));
        for (Field field : dossier.archive().fields().all()) {
            if (field.type() == FieldType.NUMBER) {
                values.number(field)
                        .ifPresent(number -> beside.add(field.label(locale) + " "
                                + NumberFormat.getIntegerInstance(locale).format(number)));
            } else if (isBeside(field) && values.raw(field) != null) {
                List<String> labels = names.values(values, field).stream()
                        .map(value -> field.valueLabel(value, locale))
                        .toList();
                beside.add(field.label(locale) + " " + String.join(", ", labels));
            }
        }
        return String.join(BETWEEN, beside);
    }

    private static boolean isBeside(Field field) {
        boolean counted = field.facet() == Field.Facet.SMALL && field.type() == FieldType.KEYWORD;
        return (counted || field.equals(CoreFields.NOTE)) && !NOT_BESIDE.contains(field);
    }

    private void line(PrintWriter out, String text, boolean quiet) {
        String harmless = TerminalText.harmless(text);
        String fitting = workplace.width() > 0 ? TerminalText.cut(harmless, workplace.width()) : harmless;
        out.println(quiet && styled ? QUIET + fitting + OFF : fitting);
    }
}

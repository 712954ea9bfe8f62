package org.beffroi.dossier.consultation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;

/**
 * The page « Vous avez dit, nous avons fait »: what people said in a consultation, what was decided on each point and why, what is
 * done, where it is published; then what got no answer yet, and how the page was made. The same answers give the same document.
 */
public final class AnswersPage {

    private static final String PREFIX = "consultation.page.";

    private final Contributed contributed;
    private final AnsweredPoints points;
    private final Wishes wishes;

    /**
     * What was contributed.
     *
     * @param contributions how many
     * @param people by whom, as far as they are known
     * @param origins where, each with how many of them, the most first
     */
    public record Contributed(long contributions, long people, List<Origin> origins) {

        /** One place in which people contributed. */
        public record Origin(String name, long contributions) {}

        public Contributed {
            origins = List.copyOf(origins);
        }
    }

    /**
     * How it is to be made.
     *
     * @param consultation what it was about, such as the name of the dossier
     * @param today the dossier's today
     * @param maker the program, with its version
     */
    public record Wishes(
            String consultation, Locale language, ZoneId zone, LocalDate today, Instant made, String maker) {}

    public AnswersPage(Contributed contributed, AnsweredPoints points, Wishes wishes) {
        this.contributed = contributed;
        this.points = points;
        this.wishes = wishes;
    }

    public Document document() {
        List<Part> parts = new ArrayList<>();
        List<AnsweredPoint> answered =
                points.points().stream().filter(one -> one.answer().isPresent()).toList();
        List<AnsweredPoint> waiting =
                points.points().stream().filter(one -> one.answer().isEmpty()).toList();
        parts.add(Part.Paragraph.of(say("contributed", contributed.contributions(), contributed.people())));
        origins().ifPresent(parts::add);
        parts.add(new Part.KeyFigure(
                say("key", published(), points.points().size()), Run.words(say("key.meaning", published()))));
        if (!answered.isEmpty()) {
            parts.add(new Part.Heading(1, say("answered")));
            for (int i = 0; i < answered.size(); i++) {
                answered(parts, i + 1, answered.get(i));
            }
        }
        parts.add(new Part.Heading(1, say("waiting")));
        waiting(parts, waiting);
        parts.add(new Part.Heading(1, say("made")));
        made().forEach(sentence -> parts.add(Part.Paragraph.of(sentence)));
        return new Document(
                say("title"),
                Optional.of(say("subtitle", wishes.consultation(), words().dayOfYear(wishes.today()))),
                wishes.language(),
                wishes.zone(),
                parts,
                wishes.maker(),
                wishes.made(),
                say("about", wishes.consultation()),
                Optional.empty(),
                List.of());
    }

    private long published() {
        return points.points().stream()
                .filter(one -> one.answer()
                        .filter(answer -> answer.isPublished(wishes.today()))
                        .isPresent())
                .count();
    }

    private Optional<Part> origins() {
        List<String> named = contributed.origins().stream()
                .map(origin -> say("origin", origin.name(), origin.contributions()))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.Paragraph.of(say("origins", String.join(", ", named))));
    }

    private void answered(List<Part> parts, int number, AnsweredPoint point) {
        PointAnswer answer = point.answer().orElseThrow();
        parts.add(new Part.Heading(2, say("point", number, point.name())));
        parts.add(new Part.Quotation(
                Optional.empty(),
                Run.words(point.point().quotation()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(say("made.by", point.point().people(), point.point().contributions())),
                Ink.ACCENT));
        List<Part.Fact> facts = new ArrayList<>();
        facts.add(new Part.Fact(
                say("decision"),
                List.of(new Run.Strong(say("decided." + answer.decision().name().toLowerCase(Locale.ROOT))))));
        facts.add(fact("reason", answer.reason()));
        facts.add(fact("action", answer.action()));
        facts.add(fact("due", answer.due().map(words()::dayOfYear)));
        facts.add(new Part.Fact(say("published"), publication(answer)));
        parts.add(new Part.Facts(facts));
    }

    private Part.Fact fact(String key, Optional<String> value) {
        return new Part.Fact(
                say(key), value.map(Run::words).orElseGet(() -> List.of(new Run.Quiet(say(key + ".unknown")))));
    }

    private List<Run> publication(PointAnswer answer) {
        List<Run> runs = new ArrayList<>();
        runs.add(answer.published()
                .<Run>map(day -> new Run.Words(
                        say(day.isAfter(wishes.today()) ? "published.soon" : "published.on", words().dayOfYear(day))))
                .orElseGet(() -> new Run.Quiet(say("published.unknown"))));
        answer.address().ifPresent(address -> {
            runs.add(new Run.Words(" "));
            runs.add(new Run.Link(readable(address), address));
        });
        return runs;
    }

    private static String readable(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return Optional.ofNullable(address.getHost()).orElse(address.toString()) + (path.equals("/") ? "" : path);
    }

    /** Points without an answer by name, and people of whom no point speaks: nobody shall believe that all was answered. */
    private void waiting(List<Part> parts, List<AnsweredPoint> waiting) {
        if (waiting.isEmpty()) {
            parts.add(Part.Paragraph.of(say("waiting.none")));
        } else {
            parts.add(Part.Paragraph.of(say("waiting.some", waiting.size())));
            parts.add(new Part.ItemList(
                    false,
                    waiting.stream()
                            .map(one -> List.<Run>of(
                                    new Run.Words(say("quoted", one.point().quotation())),
                                    new Run.Quiet(say("quoted.by", one.point().people()))))
                            .toList()));
        }
        parts.add(Part.Paragraph.of(say("waiting.alone")));
    }

    private List<String> made() {
        List<String> made = new ArrayList<>(List.of(say("made.points"), say("made.people")));
        if (!points.others().isEmpty()) {
            made.add(say("made.others", points.others().size()));
        }
        return made;
    }

    private Wording words() {
        return new Wording(wishes.language());
    }

    private String say(String key, Object... arguments) {
        return Sentence.of(AnswersPage.class, PREFIX + key, arguments).in(wishes.language());
    }
}

package org.beffroi.strategy.moderation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Rule;
import org.beffroi.strategy.model.ModerationAct;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of an agent or an elected official who was targeted on line: what was written, how it can be proved, what is done
 * for that person, step by step, with the texts it rests on. One version for those who must know; one for colleagues, in which
 * what was written is masked.
 *
 * <p>Texts are named to be checked by a lawyer: a case is never the general case.
 */
public final class TargetDossier {

    /** What is done, in this order, each with the rules of the library that it rests on. */
    private enum Step {
        CAPTURE(),
        TELL(),
        PROTECTION("cgfp.protection", "cgct.protection"),
        PLATFORM("dsa", "lcen"),
        COMPLAINT("law.press", "law.press.delay", "cp.harassment", "cp.contempt"),
        PROSECUTOR("cpp.40"),
        CARE(),
        KEEP("rgpd", "heritage.archives");

        private final List<String> rules;

        Step(String... rules) {
            this.rules = List.of(rules);
        }
    }

    private final Library library;
    private final String maker;

    /** @param maker the program, with its version */
    public TargetDossier(Library library, String maker) {
        this.library = Objects.requireNonNull(library);
        this.maker = Objects.requireNonNull(maker);
    }

    /**
     * True where what was written is evidence in a complaint: among the steps that are done is that one was lodged, or that the
     * prosecutor was told. An erasure leaves it then; Regulation (EU) 2016/679, article 17 (3) (e).
     */
    public static boolean isEvidence(ModerationAct act) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(locale -> Stream.of(Step.COMPLAINT, Step.PROSECUTOR)
                        .map(step -> Sentence.of(TargetDossier.class, "target.step." + lower(step))
                                .in(locale)))
                .anyMatch(name -> act.getStepsDone().stream()
                        .anyMatch(done -> done.strip().equalsIgnoreCase(name)));
    }

    /**
     * The document.
     *
     * @param made when it is made
     * @param masked whether what was written is masked
     */
    public Document of(ModerationAct act, Instant made, boolean masked, Locale locale, ZoneId zone) {
        Said said = new Said(locale, zone);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(said.say(masked ? "target.masked" : "target.whole")));
        parts.add(new Part.Heading(1, said.say("target.what")));
        written(act, masked).ifPresent(parts::add);
        parts.add(new Part.Facts(facts(act, said)));
        parts.add(new Part.Heading(1, said.say("target.proof")));
        parts.add(new Part.Paragraph(Run.words(said.say("target.proof.how"))));
        proof(act, said).ifPresent(parts::add);
        List<Registering.Lack> lacks = Registering.lacks(act);
        if (!lacks.isEmpty()) {
            parts.add(new Part.Heading(1, said.say("target.lacks")));
            parts.add(new Part.ItemList(
                    false,
                    lacks.stream()
                            .map(lack -> Run.words(said.say("target.lack." + lower(lack))))
                            .toList()));
        }
        parts.add(new Part.Heading(1, said.say("target.steps")));
        for (Step step : Step.values()) {
            steps(step, act, said, parts);
        }
        parts.add(Part.Note.of(said.say("target.jurist")));
        return new Document(
                said.say("target.title"),
                Optional.ofNullable(act.getName()),
                locale,
                zone,
                parts,
                maker,
                made,
                said.say("target.about"),
                Optional.empty(),
                List.of());
    }

    private static Optional<Part> written(ModerationAct act, boolean masked) {
        String content = act.getContent() == null ? "" : act.getContent().strip();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part.Quotation(
                Optional.empty(),
                Run.words(masked ? Masking.masked(content) : content),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Ink.ALARM));
    }

    private static List<Part.Fact> facts(ModerationAct act, Said said) {
        List<Part.Fact> facts = new ArrayList<>();
        fact(facts, said, "at", act.getAt() == null ? "" : said.moment(act.getAt()));
        fact(facts, said, "by", act.getBy());
        fact(facts, said, "decision", said.names.of(act.getDecision()));
        fact(facts, said, "article", act.getArticle() == null ? "" : said.names.title(act.getArticle()));
        fact(facts, said, "mention", act.getMention());
        return facts;
    }

    private static Optional<Part> proof(ModerationAct act, Said said) {
        List<Part.Fact> facts = new ArrayList<>();
        fact(facts, said, "capture", act.getCapture());
        fact(facts, said, "sum", act.getSha256());
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Part.Facts(facts));
    }

    private static void fact(List<Part.Fact> facts, Said said, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Part.Fact(said.say("target.fact." + key), Run.words(value.strip())));
        }
    }

    private void steps(Step step, ModerationAct act, Said said, List<Part> parts) {
        String name = said.say("target.step." + lower(step));
        boolean done = act.getStepsDone().contains(name);
        parts.add(new Part.Heading(2, said.say(done ? "target.step.done" : "target.step", step.ordinal() + 1, name)));
        parts.add(Part.Paragraph.of(said.say("target.step." + lower(step) + ".how")));
        List<List<Run>> rests = step.rules.stream()
                .map(this::rule)
                .map(rule -> Run.words(said.say(
                        "target.rule", rule.cited().in(said.locale), rule.says().in(said.locale))))
                .toList();
        if (!rests.isEmpty()) {
            parts.add(new Part.ItemList(false, rests));
        }
    }

    private Rule rule(String id) {
        return Optional.ofNullable(library.rules().get(id))
                .orElseThrow(() -> new IllegalStateException("The library has no rule " + id));
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** How things are said in the document. */
    private static final class Said {

        private final Locale locale;
        private final ZoneId zone;
        private final Names names;

        Said(Locale locale, ZoneId zone) {
            this.locale = locale;
            this.zone = zone;
            this.names = new Names(locale, zone);
        }

        String say(String key, Object... arguments) {
            return Sentence.of(TargetDossier.class, key, arguments).in(locale);
        }

        String moment(Instant at) {
            var local = at.atZone(zone);
            return say(
                    "target.moment",
                    new Wording(locale).dayOfYear(local.toLocalDate()),
                    String.format(Locale.ROOT, "%02d:%02d:%02d", local.getHour(), local.getMinute(), local.getSecond()),
                    zone.getId());
        }
    }
}

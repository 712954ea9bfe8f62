package org.beffroi.bench.french;

import java.io.IOException;
import java.io.PrintStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.analyses.rising.discontent.Discontent;
import org.beffroi.bench.measure.Columns;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.watch.Episode.Stage;

/**
 * {@code beffroi bench stories}: twelve stories that somebody invented who saw no code, each planted among what is said in the
 * invented town: true discontents that must be named, what only looks like one and must raise no alarm, and what lies between.
 *
 * @param locale language of the table
 * @param out where it is printed
 */
public record StoriesBench(Locale locale, PrintStream out) {

    /** How far before its day a story is followed: that which began a month ago is looked at as a person would. */
    private static final int DAYS = 30;

    /** What a story is. */
    enum Kind {
        REAL,
        FAKE,
        BETWEEN
    }

    /**
     * How one was told.
     *
     * @param subject as its author calls it
     * @param stage the gravest at which its subject stands on its day; empty where it is not told of
     * @param title by which it is told; blank where it is not
     */
    record Told(Kind kind, LocalDate day, String subject, Optional<Stage> stage, String title) {

        /** Whether a true one is named, and nothing else is more than a weak signal. */
        boolean isRight() {
            boolean alarming =
                    stage.filter(one -> one.isGraverThan(Stage.WEAK_SIGNAL)).isPresent();
            return kind == Kind.REAL ? stage.isPresent() : !alarming;
        }
    }

    /**
     * Prints the table.
     *
     * @throws IOException if no folder can be made for an archive
     */
    public void run() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("stories.column.kind"),
                text("stories.column.subject"),
                text("stories.column.stage"),
                text("stories.column.title"),
                text("stories.column.right")));
        List<Told> told = told();
        for (Told one : told) {
            rows.add(List.of(
                    text("stories.kind." + one.kind().name().toLowerCase(Locale.ROOT)),
                    one.subject(),
                    one.stage()
                            .map(stage -> stage.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .orElse("–"),
                    one.title(),
                    text(one.isRight() ? "stories.yes" : "stories.no")));
        }
        new Columns(rows).lines().forEach(out::println);
        out.println(text("stories.sum", told.stream().filter(Told::isRight).count(), told.size()));
    }

    /** Each story in an archive of its own. */
    static List<Told> told() throws IOException {
        PlantedTable mentions = PlantedTable.named("stories-mentions.tsv");
        List<Told> told = new ArrayList<>();
        for (Map<String, String> story : PlantedTable.named("stories.tsv").rows()) {
            told.add(told(story, mentions.mentions("story", story.get("story"))));
        }
        return told;
    }

    private static Told told(Map<String, String> story, List<Mention> planted) throws IOException {
        LocalDate day = LocalDate.parse(story.get("day"));
        List<String> words = Arrays.stream(story.get("words").split("\\|"))
                .map(StoriesBench::plain)
                .toList();
        try (PlantedTown town = new PlantedTown(planted)) {
            Answer answer =
                    town.answer(new Discontent(), day, Map.of("period", List.of(day.minusDays(DAYS) + ".." + day)));
            Optional<RiseCard> card = answer.rises().stream()
                    .filter(RiseCard::ongoing)
                    .filter(one -> isNamed(one, words))
                    .findFirst();
            return new Told(
                    Kind.valueOf(story.get("kind").toUpperCase(Locale.ROOT)),
                    day,
                    story.get("subject"),
                    card.map(RiseCard::stage),
                    card.map(RiseCard::title).orElse(""));
        }
    }

    /** Whether a card names a story: in its title, in words that set it apart, or in what it quotes. */
    private static boolean isNamed(RiseCard card, List<String> words) {
        StringBuilder said = new StringBuilder(card.title());
        card.words().forEach(word -> said.append(' ').append(word.text()));
        card.quotation().ifPresent(quotation -> said.append(' ').append(quotation.text()));
        card.facts().forEach(fact -> said.append(' ').append(fact));
        String read = plain(said.toString());
        return words.stream().anyMatch(read::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.FRENCH);
    }

    private String text(String key, Object... arguments) {
        return Sentence.of(StoriesBench.class, key, arguments).in(locale);
    }
}

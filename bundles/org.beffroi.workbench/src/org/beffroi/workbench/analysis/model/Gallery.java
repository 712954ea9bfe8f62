package org.beffroi.workbench.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Question;
import org.beffroi.workbench.language.Language;

/**
 * The analyses as they are offered: what was pinned, favourites, then all by question, then what was run lately. Immutable.
 *
 * <p>What is typed fits as begun words of a title or of what it answers, in either language; case and accents do not count.
 */
public final class Gallery {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";

    private final List<Analysis<?>> all;
    private final Language language;
    private final Locale other;

    /** One line of the list. */
    public sealed interface Line {

        /** Words above the lines that follow. */
        record Heading(String text) implements Line {}

        /**
         * An analysis.
         *
         * @param id of the analysis
         * @param answers what it answers, in one line
         * @param favourite whether it has a star
         */
        record Entry(String id, String title, String answers, boolean favourite) implements Line {}

        /**
         * An analysis with its parameters, run before.
         *
         * @param words its parameters in few words
         * @param pinned whether it is pinned
         */
        record Past(AnalysisRequest asked, String title, String words, boolean pinned) implements Line {}
    }

    public Gallery(List<Analysis<?>> all, Language language) {
        this.all = List.copyOf(all);
        this.language = language;
        this.other = language.isFrench() ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** The analysis of that id, empty where no bundle at hand has it. */
    public Optional<Analysis<?>> analysis(String id) {
        return all.stream().filter(each -> Analyses.info(each).id().equals(id)).findFirst();
    }

    /** How an analysis is called; its id where it is not at hand. */
    public String title(String id) {
        return title(id, language);
    }

    /** The same in the language of the moment, where it outlives this one. */
    public String title(String id, Language now) {
        return analysis(id).map(each -> Analyses.title(each, now.locale())).orElse(id);
    }

    /** The lines for what was typed. */
    public List<Line> lines(String typed, Shelf shelf) {
        List<String> words = Stream.of(Language.folded(typed).split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Line> lines = new ArrayList<>();
        section(lines, language.text("analyses.pinned"), past(shelf.pins(), true, words));
        section(
                lines,
                language.text("analyses.favourites"),
                shelf.favourites().stream()
                        .flatMap(id -> analysis(id).stream())
                        .filter(each -> fits(each, words))
                        .map(each -> entry(each, shelf))
                        .toList());
        for (Question question : Question.values()) {
            section(
                    lines,
                    question.label(language.locale()),
                    all.stream()
                            .filter(each -> Analyses.info(each).question() == question)
                            .filter(each -> fits(each, words))
                            .map(each -> entry(each, shelf))
                            .toList());
        }
        section(lines, language.text("analyses.lately"), past(shelf.history(), false, words));
        return lines;
    }

    private static void section(List<Line> lines, String heading, List<Line> members) {
        if (!members.isEmpty()) {
            lines.add(new Line.Heading(heading));
            lines.addAll(members);
        }
    }

    private List<Line> past(List<AnalysisRequest> asked, boolean pinned, List<String> words) {
        List<Line> lines = new ArrayList<>();
        for (AnalysisRequest each : asked) {
            analysis(each.analysis()).ifPresent(analysis -> {
                String title = Analyses.title(analysis, language.locale());
                String parameters = new ParameterWords(analysis, language).of(each);
                if (begins(Language.folded(title + " " + parameters), words)) {
                    lines.add(new Line.Past(each, title, parameters, pinned));
                }
            });
        }
        return lines;
    }

    private Line entry(Analysis<?> analysis, Shelf shelf) {
        String id = Analyses.info(analysis).id();
        return new Line.Entry(
                id,
                Analyses.title(analysis, language.locale()),
                Analyses.answers(analysis, language.locale()),
                shelf.favourites().contains(id));
    }

    private boolean fits(Analysis<?> analysis, List<String> words) {
        return Stream.of(language.locale(), other)
                .map(locale ->
                        Language.folded(Analyses.title(analysis, locale) + " " + Analyses.answers(analysis, locale)))
                .anyMatch(text -> begins(text, words));
    }

    private static boolean begins(String text, List<String> words) {
        String[] parts = text.split(BETWEEN_WORDS);
        return words.stream().allMatch(word -> Stream.of(parts).anyMatch(part -> part.startsWith(word)));
    }
}

package org.beffroi.testing.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.parameter.FormSchema;
import org.beffroi.testing.archive.NaiveArchive;
import org.beffroi.testing.corpus.FrozenCorpus;
import org.beffroi.testing.text.BothLanguages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What every analysis must do: extend this class and say which one is meant.
 *
 * <p>It is run on {@link FrozenCorpus}, and on what breaks averages and charts: nothing, one mention, mentions without a
 * date. What it answers on the frozen corpus is asked once and looked at by several tests: an instance is for all of them.
 */
@ConsumerType
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AnalysisContract {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final int SOME = 60;

    private final FrozenCorpus corpus = new FrozenCorpus();
    private final Map<Question, Answer> answers = new HashMap<>();

    /** What was asked of the frozen corpus. */
    private record Question(Map<String, List<String>> texts, Locale language) {}

    /** The analysis. */
    protected abstract Analysis<?> analysis();

    /** Texts of the parameters without which it cannot answer, by the name of the component. */
    protected Map<String, List<String>> necessary() {
        return Map.of();
    }

    /** Further parameters with which it must answer, added to the necessary ones. */
    protected List<Map<String, List<String>>> variants() {
        return List.of();
    }

    /** Whether numbers that stand for mentions count each mention, rather than one of each group of copies. */
    protected boolean countsMentions(Map<String, List<String>> parameters) {
        return !parameters.getOrDefault("withoutCopies", List.of("false")).contains("true");
    }

    /** An empty archive; the plainest one where nothing else is said. */
    protected Archive newArchive(Fields fields, ZoneId zone, LocalDate today) {
        return new NaiveArchive(fields, zone, today);
    }

    @Test
    protected void says_what_it_is_in_both_languages() {
        Analysis.Info info = Analyses.info(analysis());
        assertThat(info.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(info.version()).isPositive();
        BothLanguages texts = new BothLanguages(analysis().getClass());
        texts.hold("analysis." + info.id());
        texts.hold("analysis." + info.id() + ".answers");
        texts.holdForm(Form.of(analysis().parameters()), "analysis." + info.id());
    }

    @Test
    protected void has_parameters_that_texts_and_programs_can_give() {
        asked().forEach(texts -> throughTexts(Form.of(analysis().parameters()), texts));
        for (Locale language : LANGUAGES) {
            Map<String, Object> schema = new FormSchema(
                            Form.of(analysis().parameters()), Analyses.texts(analysis(), language))
                    .tree(Analyses.title(analysis(), language));
            assertThat(schema).containsKeys("$schema", "title", "properties");
        }
    }

    private static <P extends Record> void throughTexts(Form<P> form, Map<String, List<String>> texts) {
        P read = form.read(texts);
        assertThat(form.read(form.texts(read))).isEqualTo(read);
    }

    @Test
    protected void answers_on_the_frozen_corpus_in_both_languages() {
        within(corpus.mentions(), snapshot -> asked().forEach(texts -> {
            for (Locale language : LANGUAGES) {
                new AnswerCheck(known(texts, language, snapshot), snapshot.size()).check();
            }
        }));
    }

    @Test
    protected void answers_on_nothing_on_one_mention_and_on_undated_ones() {
        List<Mention> undated = corpus.mentions().stream()
                .limit(SOME)
                .map(mention -> mention.with(mention.values().toBuilder()
                        .remove(CoreFields.PUBLISHED)
                        .build()))
                .toList();
        for (List<Mention> few : List.of(List.<Mention>of(), corpus.mentions().subList(0, 1), undated)) {
            within(few, snapshot -> asked().forEach(texts -> {
                Answer answer = answer(texts, corpus.run(snapshot, Locale.FRENCH, Cancel.never()));
                new AnswerCheck(answer, snapshot.size()).check();
            }));
        }
    }

    @Test
    protected void gives_the_same_answer_to_the_same_question() {
        within(corpus.mentions(), snapshot -> known(necessary(), Locale.FRENCH, snapshot));
        within(corpus.mentions(), snapshot -> assertThat(
                        answer(necessary(), corpus.run(snapshot, Locale.FRENCH, Cancel.never())))
                .isEqualTo(known(necessary(), Locale.FRENCH, snapshot)));
    }

    @Test
    protected void leads_to_the_mentions_behind_its_numbers() {
        within(corpus.mentions(), snapshot -> asked().forEach(texts -> {
            Answer answer = known(texts, Locale.FRENCH, snapshot);
            new DrillDownCheck(answer, snapshot, corpus.fields(), countsMentions(texts)).check();
        }));
    }

    @Test
    protected void names_no_ordinary_person() {
        NameCheck names = new NameCheck(corpus.ordinaryPeople());
        within(corpus.mentions(), snapshot -> asked().forEach(texts -> {
            for (Locale language : LANGUAGES) {
                names.check(known(texts, language, snapshot));
            }
        }));
    }

    @Test
    protected void stops_when_asked() {
        within(corpus.mentions(), snapshot -> {
            Cancel before = new Cancel();
            before.ask();
            assertThatThrownBy(() -> answer(necessary(), corpus.run(snapshot, Locale.FRENCH, before)))
                    .as("asked to stop before it began")
                    .isInstanceOf(Cancelled.class);
            Cancel during = new Cancel();
            StoppedSnapshot stopped = StoppedSnapshot.of(snapshot, during);
            try {
                answer(necessary(), corpus.run(stopped.snapshot(), Locale.FRENCH, during));
            } catch (Cancelled asItShould) {
                return;
            }
            assertThat(stopped.questions())
                    .as("questions to the archive, the second of which should have been the end")
                    .hasValueLessThan(2);
        });
    }

    /** The standard parameters, then the variants. */
    private List<Map<String, List<String>>> asked() {
        List<Map<String, List<String>>> all = new ArrayList<>(List.of(necessary()));
        for (Map<String, List<String>> variant : variants()) {
            Map<String, List<String>> texts = new LinkedHashMap<>(necessary());
            texts.putAll(variant);
            all.add(texts);
        }
        return all;
    }

    /** What it answers on the frozen corpus, asked the first time. */
    private Answer known(Map<String, List<String>> texts, Locale language, Snapshot snapshot) {
        return answers.computeIfAbsent(
                new Question(texts, language), asked -> answer(texts, corpus.run(snapshot, language, Cancel.never())));
    }

    private Answer answer(Map<String, List<String>> texts, Run run) {
        return answer(analysis(), texts, run);
    }

    private static <P extends Record> Answer answer(Analysis<P> analysis, Map<String, List<String>> texts, Run run) {
        return analysis.answer(Form.of(analysis.parameters()).read(texts), run);
    }

    /** Runs a test on an archive that holds these mentions and nothing else. */
    protected void within(List<Mention> mentions, Consumer<Snapshot> test) {
        try (Archive archive = newArchive(corpus.fields(), FrozenCorpus.ZONE, FrozenCorpus.TODAY)) {
            if (!mentions.isEmpty()) {
                archive.add(mentions);
            }
            try (Snapshot snapshot = archive.snapshot()) {
                test.accept(snapshot);
            }
        }
    }
}

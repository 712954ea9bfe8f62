package org.beffroi.analyses.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.frame.Nothing;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.osgi.service.component.annotations.Component;

/**
 * What several people say much the same of, in whatever words, whether a theme names it or none does: each topic is a sentence that
 * somebody wrote, and leads to all that are near to it. First come those of which more people spoke in the last two weeks than the
 * eight before let expect.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "topics", question = Question.ABOUT_WHAT)
public final class Topics implements Analysis<Topics.Parameters> {

    /** Texts that are compared with one another: beyond, as many drawn evenly. */
    private static final int SAMPLE = 2_500;

    /**
     * What is looked at.
     *
     * @param query as typed, empty for everything; {@code SAUF thème:*} for what no theme names
     * @param period as typed, empty for all time
     * @param people at least how many say it
     * @param limit how many topics at most
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("3") @Within(least = 2, most = 1_000) int people,
            @Standard("12") @Within(least = 1, most = 50) int limit) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope scope = Scope.of(run, parameters.query(), parameters.period());
        long total = scope.count();
        if (total == 0) {
            return Nothing.of(scope);
        }
        Optional<Meaning> meaning = run.snapshot().meaning(run.cancel());
        if (meaning.isEmpty()) {
            return TopicsFound.withoutMeaning(scope, total);
        }
        Embedding embedding = meaning.get().embedding();
        Optional<Fortnight> fortnight = scope.days().flatMap(Fortnight::of);
        TopicNaming naming = new TopicNaming(run, embedding);
        List<TopicCount> rising = fortnight
                .map(of -> rising(parameters, scope, embedding, naming, of))
                .orElse(List.of());
        Sample whole = sample(scope, scope.query());
        List<TopicCount> others =
                naming
                        .named(new TopicSearch(run, embedding, whole).topics(parameters.people(), parameters.limit()))
                        .stream()
                        .filter(topic -> rising.stream().noneMatch(of -> isSame(of.topic(), topic, embedding)))
                        .limit(parameters.limit() - rising.size())
                        // What no word explains is near by chance.
                        .filter(topic -> !topic.words().isEmpty())
                        .map(topic -> TopicCount.of(topic, scope, fortnight))
                        .sorted(Comparator.comparingLong(TopicCount::people).reversed())
                        .toList();
        return new TopicsFound(scope, parameters, rising, others, whole, total).answer();
    }

    /** Topics of what was published lately of which more people speak than is usual. */
    private static List<TopicCount> rising(
            Parameters parameters, Scope scope, Embedding embedding, TopicNaming naming, Fortnight fortnight) {
        Sample late = sample(scope, scope.and(fortnight.recent().query()));
        return naming
                .named(new TopicSearch(scope.run(), embedding, late).topics(parameters.people(), parameters.limit()))
                .stream()
                .map(topic -> TopicCount.of(topic, scope, Optional.of(fortnight)))
                .filter(count -> count.isRising(parameters.people()))
                .map(TopicCount::rising)
                .toList();
    }

    private static Sample sample(Scope scope, Query query) {
        return Sample.of(
                scope.withoutCopies(true).snapshot(), query, SAMPLE, scope.run().cancel());
    }

    private static boolean isSame(Topic one, Topic other, Embedding embedding) {
        return one.name().isPresent() && one.name().equals(other.name())
                || Meaning.isNear(embedding.of(one.quotation()).nearness(embedding.of(other.quotation())));
    }
}

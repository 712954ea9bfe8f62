package org.beffroi.analyses.effect;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.OwnVoice;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.osgi.service.component.annotations.Component;

/**
 * What the body's own publications set in motion: engagement rate by theme, format, hour and network, and how many people they
 * may have reached.
 *
 * <p>A rate is likes, shares and comments, as far as they are counted, over followers or over the measured reach (views where
 * no reach was imported). Publications without one of the two are in no rate.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "own-posts", question = Question.WHAT_EFFECT, version = 2)
public final class OwnPosts implements Analysis<OwnPosts.Parameters> {

    /** What a rate is divided by. */
    public enum Per {
        FOLLOWERS,
        REACH
    }

    /** By what publications are put together in the chart. */
    public enum By {
        THEME,
        FORMAT,
        HOUR,
        NETWORK
    }

    /**
     * What is measured.
     *
     * @param query as typed, among the body's own publications; empty for all of them
     * @param period as typed, empty for all time
     * @param per what rates are divided by
     * @param by groups of the chart
     * @param limit how many publications are listed
     */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Asks(Kind.PERIOD) Optional<String> period,
            @Standard("followers") Per per,
            @Standard("theme") By by,
            @Standard("20") @Within(least = 1, most = 200) int limit) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Scope all = Scope.of(run, parameters.query(), parameters.period());
        Scope scope = new Scope(run, all.snapshot(), Queries.all(all.search(), OwnVoice.posts()), all.period());
        List<Post> posts = Posts.of(scope);
        return posts.isEmpty()
                ? nothing(scope, parameters.per())
                : new OwnPostsFound(scope, posts, parameters.per(), parameters.by(), parameters.limit()).answer();
    }

    /**
     * None answers; or none is known at all, for nothing says which accounts are the body's: then their number is not zero but not
     * known.
     */
    private static Answer nothing(Scope scope, Per per) {
        Run run = scope.run();
        long all = run.snapshot().count(OwnVoice.posts(), run.cancel());
        String why =
                all == 0 ? run.say(OwnPosts.class, "posts.nobody") : run.say(OwnPosts.class, "posts.no.match", all);
        String posts = run.say(OwnPosts.class, "posts.posts");
        return new Answer(
                new Prose(
                        run.say(OwnPosts.class, "analysis.own-posts"),
                        List.of(new Prose.Finding(why, Prose.Weight.CAUTION, Optional.empty()))),
                List.of(),
                List.of(
                        Measure.unmeasured(
                                "rate",
                                run.say(
                                        OwnPosts.class,
                                        per == Per.FOLLOWERS
                                                ? "posts.rate.median.followers"
                                                : "posts.rate.median.reach"),
                                why),
                        all == 0
                                ? Measure.unmeasured("posts", posts, why)
                                : Measure.count("posts", posts, 0, scope.drillDown())),
                0,
                List.of());
    }
}

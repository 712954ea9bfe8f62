package org.beffroi.tests.ui.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.parameter.Asks;
import org.beffroi.core.parameter.Kind;
import org.beffroi.core.parameter.Standard;
import org.beffroi.core.parameter.Within;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Network;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;

/** A network of any size, whose nodes lead to tags: to see how large networks are looked at. */
@Analysis.Info(id = "crowd", question = Question.WHO_SPEAKS)
public final class Crowd implements Analysis<Crowd.Parameters> {

    /** @param nodes how many there are */
    public record Parameters(
            @Asks(Kind.QUERY) String query,
            @Standard("80") @Within(least = 2, most = 5_000) int nodes) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        Random random = new Random(4);
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Edge> edges = new ArrayList<>();
        for (int i = 0; i < parameters.nodes(); i++) {
            Query behind = new Query.FieldIs(CoreFields.TAG.name(), "cercle-" + i % 6);
            nodes.add(new Network.Node(
                    "n" + i,
                    run.say(Crowd.class, "crowd.node", Integer.toString(i)),
                    200.0 / (1 + i),
                    i % 6,
                    Optional.of(DrillDown.to(behind))));
            for (int j = 0; i > 6 && j < 2; j++) {
                int other = random.nextInt(2) == 0 ? i % 6 : random.nextInt(i);
                if (other != i) {
                    edges.add(new Network.Edge("n" + i, "n" + other, 1 + random.nextInt(5), Optional.empty()));
                }
            }
        }
        String title = run.say(Crowd.class, "crowd.found", nodes.size(), edges.size());
        return new Answer(
                new Prose(title, List.of(Finding.of(title))),
                List.of(new Network(title, false, nodes, edges)),
                List.of(),
                nodes.size(),
                List.of());
    }
}

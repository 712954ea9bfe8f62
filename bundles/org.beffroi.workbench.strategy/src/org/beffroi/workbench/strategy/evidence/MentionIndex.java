package org.beffroi.workbench.strategy.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.MentionId;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.Strategy;

/** The elements of a strategy that rest on mentions, by mention, as it was at one moment. */
final class MentionIndex {

    private final Map<String, List<Element>> keepers = new HashMap<>();

    private MentionIndex() {}

    /** One of no strategy. */
    static MentionIndex empty() {
        return new MentionIndex();
    }

    /** That of a strategy, read through once. */
    static MentionIndex of(Strategy strategy) {
        MentionIndex index = new MentionIndex();
        for (Element keeper : Gathering.keepers(strategy)) {
            Gathering.of(keeper).stream()
                    .filter(MentionEvidence.class::isInstance)
                    .map(evidence -> ((MentionEvidence) evidence).getMention())
                    .filter(mention -> mention != null && !mention.isEmpty())
                    .distinct()
                    .forEach(mention -> index.keepers
                            .computeIfAbsent(mention, any -> new ArrayList<>())
                            .add(keeper));
        }
        return index;
    }

    /** What rests on a mention, in the order of the strategy; empty where nothing does. */
    List<Element> of(MentionId mention) {
        return List.copyOf(keepers.getOrDefault(mention.value(), List.of()));
    }
}

package org.beffroi.strategy.compare;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.Answer;
import org.beffroi.strategy.model.Assessment;
import org.beffroi.strategy.model.ChainLink;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.Measure;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.Property;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** The identities of all that a strategy holds. Not for several threads. */
final class Identities {

    /** That of the strategy itself, whatever its key. */
    static final String ROOT = "/";

    private final Map<EObject, String> given = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    Identities(Strategy strategy) {
        give(strategy, ROOT);
        within(strategy, ROOT);
    }

    private void within(EObject one, String id) {
        for (EObject child : one.eContents()) {
            String key = child instanceof Element element ? element.getKey() : null;
            String wished = key == null || key.isBlank()
                    ? id + '/' + child.eContainingFeature().getName() + '/' + natural(child)
                    : key;
            within(child, give(child, wished));
        }
    }

    private String give(EObject one, String wished) {
        String id = wished;
        for (int i = 2; !taken.add(id); i++) {
            id = wished + '#' + i;
        }
        given.put(one, id);
        return id;
    }

    /** Null for what the strategy does not hold. */
    @Nullable
    String of(EObject one) {
        return given.get(one);
    }

    /** By what people tell it from its neighbours, where it has no key. */
    private static String natural(EObject one) {
        return switch (one) {
            case Property property -> String.valueOf(property.getName());
            case Answer answer -> answer.getQuestion() + "/" + answer.getAnswer();
            case Alignment alignment -> key(alignment.getGround());
            case Load load -> key(load.getRole()) + "/" + load.getYear();
            case Assessment assessment -> String.valueOf(assessment.getAt());
            case ChainLink link -> String.valueOf(link.getWho());
            case ElectoralAnswer answer -> answer.getCriterion().getName();
            case Measurement measurement -> String.valueOf(measurement.getAt());
            case Point point -> String.valueOf(point.getOn());
            case Measure measure -> measure.eClass().getName();
            case Element element -> element.eClass().getName() + "/" + element.getName();
            default -> one.eClass().getName();
        };
    }

    private static String key(@Nullable Element element) {
        return element == null ? "" : element.getKey();
    }
}

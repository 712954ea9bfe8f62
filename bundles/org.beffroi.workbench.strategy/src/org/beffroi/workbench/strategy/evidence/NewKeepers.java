package org.beffroi.workbench.strategy.evidence;

import java.util.List;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.RiskKind;

/**
 * The elements that evidence most often gives rise to, a finding and a risk, called after what it is about. They stand in no
 * strategy, and have no key, before one of them is taken.
 */
final class NewKeepers {

    private NewKeepers() {}

    /** The fitting one first: complaint is a risk before it is a weakness of the diagnosis. */
    static List<Element> of(String topic, boolean negative) {
        Finding finding = ModelFactory.eINSTANCE.createFinding();
        finding.setName(topic);
        if (negative) {
            finding.setKind(FindingKind.WEAKNESS);
        }
        Risk risk = ModelFactory.eINSTANCE.createRisk();
        risk.setName(topic);
        risk.setKind(RiskKind.OTHER);
        return negative ? List.of(risk, finding) : List.of(finding, risk);
    }

    /** Whether an element is one that no strategy has had yet. */
    static boolean isNew(Element keeper) {
        return keeper.getKey() == null && keeper.eContainer() == null;
    }
}

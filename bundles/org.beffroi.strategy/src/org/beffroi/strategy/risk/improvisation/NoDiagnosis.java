package org.beffroi.strategy.risk.improvisation;

import java.util.List;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.FigureUnit;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.risk.Confidence;
import org.beffroi.strategy.risk.CriterionMeasure;
import org.beffroi.strategy.risk.Figure;
import org.beffroi.strategy.risk.Gauged;
import org.beffroi.strategy.risk.Situation;
import org.osgi.service.component.annotations.Component;

/** The share of the findings of the diagnosis that rest on no dated evidence; without findings, all of the risk. */
@Component
@CriterionMeasure.Info(
        code = "improvisation.no-diagnosis",
        unit = FigureUnit.SHARE,
        none = 0,
        full = 0.5,
        nature = CriterionMeasure.Nature.FILE)
public final class NoDiagnosis implements CriterionMeasure {

    @Override
    public Gauged gauge(Situation situation) {
        Diagnosis diagnosis = situation.strategy().getDiagnosis();
        if (diagnosis == null || diagnosis.getFindings().isEmpty()) {
            return Gauged.full(this, "no.findings");
        }
        List<Finding> unfounded = diagnosis.getFindings().stream()
                .filter(finding -> !isFounded(finding))
                .toList();
        Figure share = Figure.share(unfounded.size(), diagnosis.getFindings().size());
        Gauged.Measured measured =
                Gauged.measured(this, share, Confidence.WHOLE, unfounded.size(), share.base(), Said.names(unfounded));
        return unfounded.isEmpty() ? measured.saying(this, "none", share.base()) : measured;
    }

    /** What is gone supports nothing. */
    private static boolean isFounded(Finding finding) {
        return finding.getEvidence().stream()
                .anyMatch(evidence -> evidence.getAt() != null && evidence.getState() != EvidenceState.GONE);
    }
}

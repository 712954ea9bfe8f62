package org.beffroi.strategy.check.diagnosis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Diagnosis;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A diagnosis that knows only one side. */
@Component
@Check.Info(id = "diagnosis-one-sided", subject = Subject.DIAGNOSIS)
public final class DiagnosisOneSided implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Diagnosis diagnosis = strategy.getDiagnosis();
        if (diagnosis == null || diagnosis.getFindings().isEmpty()) {
            return List.of(Issue.warning(this, diagnosis == null ? strategy : diagnosis));
        }
        Set<FindingKind> kinds =
                diagnosis.getFindings().stream().map(Finding::getKind).collect(Collectors.toSet());
        boolean good = kinds.contains(FindingKind.STRENGTH) || kinds.contains(FindingKind.OPPORTUNITY);
        boolean bad = kinds.contains(FindingKind.WEAKNESS) || kinds.contains(FindingKind.THREAT);
        return good && bad ? List.of() : List.of(Issue.warning(this, diagnosis).saying(good ? "rosy" : "dark"));
    }
}

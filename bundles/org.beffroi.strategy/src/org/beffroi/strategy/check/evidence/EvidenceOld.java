package org.beffroi.strategy.check.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Evidence that nobody has looked at for long. */
@Component
@Check.Info(id = "evidence-old", subject = Subject.EVIDENCE)
public final class EvidenceOld implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        LocalDate oldest = setting.today().minusDays(setting.evidenceDays());
        List<Issue> issues = new ArrayList<>();
        for (Evidence evidence : new Parts(strategy).all(Evidence.class)) {
            Instant seen = evidence.getCheckedAt() == null ? evidence.getAt() : evidence.getCheckedAt();
            if (evidence.getState() == EvidenceState.GONE) {
                continue;
            }
            if (seen == null) {
                issues.add(Issue.warning(this, evidence).saying("undated", Said.name(evidence)));
            } else if (setting.day(seen).isBefore(oldest)) {
                issues.add(Issue.warning(this, evidence, Said.name(evidence), Said.day(setting.day(seen))));
            }
        }
        return issues;
    }
}

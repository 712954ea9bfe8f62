package org.beffroi.strategy.check.diffusion;

import java.util.stream.Stream;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.MentionEvidence;
import org.osgi.service.component.annotations.Component;

/** A quotation whose title or comment names an ordinary person to everybody: the author itself is never printed. */
@Component(service = Check.class)
@Check.Info(id = "quotation-public", subject = Subject.DIFFUSION)
public final class QuotationPublic extends PartCheck<MentionEvidence> {

    public QuotationPublic() {
        super(
                MentionEvidence.class,
                evidence -> !evidence.isAuthorIsPublic()
                        && names(evidence)
                        && Parts.diffusion(evidence) == Diffusion.PUBLIC);
    }

    @Override
    protected Issue issue(MentionEvidence evidence) {
        return Issue.alarm(this, evidence, Said.name(evidence))
                .with("internal", fixed -> evidence.setDiffusion(Diffusion.INTERNAL));
    }

    private static boolean names(MentionEvidence evidence) {
        return !Said.isNothing(evidence.getAuthor())
                && Stream.of(evidence.getName(), evidence.getDescription())
                        .anyMatch(text -> text != null
                                && text.contains(evidence.getAuthor().strip()));
    }
}

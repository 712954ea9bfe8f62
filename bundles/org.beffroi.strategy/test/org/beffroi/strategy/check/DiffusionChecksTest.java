package org.beffroi.strategy.check;

import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.diffusion.AmbassadorsPublic;
import org.beffroi.strategy.check.diffusion.AnonymousNamed;
import org.beffroi.strategy.check.diffusion.CrisisPublic;
import org.beffroi.strategy.check.diffusion.QuotationPublic;
import org.beffroi.strategy.model.Attribution;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;

/** Checks of what is shown to whom. */
class DiffusionChecksTest {

    @Test
    void a_crisis_plan_for_everybody() {
        finds(new CrisisPublic(), town -> town.crisis.setDiffusion(Diffusion.PUBLIC), town -> town.crisis);
    }

    @Test
    void ambassadors_for_everybody() {
        finds(new AmbassadorsPublic(), town -> town.group.setDiffusion(Diffusion.PUBLIC), town -> town.group);
    }

    @Test
    void an_ordinary_person_named_to_everybody() {
        finds(
                new QuotationPublic(),
                town -> {
                    town.evidence.setAuthor("Marie D.");
                    town.evidence.setName("Marie D. et le poulet froid");
                },
                town -> town.evidence);
    }

    @Test
    void an_author_who_is_not_named_is_never_printed() {
        isSilent(new QuotationPublic(), town -> town.evidence.setAuthor("Marie D."));
    }

    @Test
    void a_public_actor_may_be_named() {
        isSilent(new QuotationPublic(), town -> {
            town.evidence.setAuthor("L’Écho");
            town.evidence.setName("L’Écho titre sur la cantine");
            town.evidence.setAuthorIsPublic(true);
        });
    }

    @Test
    void a_person_promised_not_to_be_named() {
        finds(
                new AnonymousNamed(),
                town -> town.fieldwork.setAttribution(Attribution.ANONYMOUS),
                town -> town.fieldwork);
    }

    @Test
    void of_a_crowd_nobody_is_named() {
        isSilent(new AnonymousNamed(), town -> {
            town.fieldwork.setAttribution(Attribution.ANONYMOUS);
            town.fieldwork.setParticipants(11);
        });
        finds(
                new AnonymousNamed(),
                town -> {
                    town.fieldwork.setAttribution(Attribution.ANONYMOUS);
                    town.fieldwork.setParticipants(10);
                },
                town -> town.fieldwork);
    }
}

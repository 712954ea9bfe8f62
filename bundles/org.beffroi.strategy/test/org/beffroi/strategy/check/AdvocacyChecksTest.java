package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.advocacy.AmbassadorUntrained;
import org.beffroi.strategy.check.advocacy.AmbassadorWithoutCharter;
import org.beffroi.strategy.check.advocacy.AmbassadorWithoutConsent;
import org.beffroi.strategy.check.advocacy.DeclaredAudienceUndated;
import org.beffroi.strategy.check.advocacy.PoliticalGroupNotApart;
import org.beffroi.strategy.check.advocacy.ProgrammeWithoutLine;
import org.beffroi.strategy.check.advocacy.VoicesMixed;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.Diffusion;
import org.junit.jupiter.api.Test;

/** Checks of ambassadors and their programmes. */
class AdvocacyChecksTest {

    @Test
    void agents_and_a_political_group() {
        assertThat(finds(new VoicesMixed(), AdvocacyChecksTest::elected, town -> town.programme))
                .contains("« Groupe d’élus »");
    }

    @Test
    void a_political_group_without_a_controller() {
        finds(
                new PoliticalGroupNotApart(),
                town -> {
                    AmbassadorGroup group = elected(town);
                    group.setController(null);
                },
                town -> town.programme.getGroups().getLast());
    }

    @Test
    void a_political_group_in_the_dossier_of_another() {
        finds(
                new PoliticalGroupNotApart(),
                town -> {
                    elected(town);
                    town.group.setDossier("autre");
                },
                town -> town.programme.getGroups().getLast());
    }

    @Test
    void a_political_group_apart() {
        isSilent(new PoliticalGroupNotApart(), AdvocacyChecksTest::elected);
    }

    @Test
    void an_ambassador_without_consent() {
        assertThat(finds(
                        new AmbassadorWithoutConsent(),
                        town -> town.ambassador.setConsentOn(null),
                        town -> town.ambassador))
                .contains("(Agents volontaires)");
    }

    @Test
    void an_ambassador_without_training() {
        finds(new AmbassadorUntrained(), town -> town.ambassador.setTrainedOn(null), town -> town.ambassador);
    }

    @Test
    void an_ambassador_without_a_charter() {
        finds(
                new AmbassadorWithoutCharter(),
                town -> town.ambassador.setCharterSignedOn(null),
                town -> town.ambassador);
    }

    @Test
    void an_audience_declared_nobody_knows_when() {
        finds(new DeclaredAudienceUndated(), town -> town.ambassador.setDeclaredOn(null), town -> town.ambassador);
    }

    @Test
    void a_programme_without_a_line() {
        finds(new ProgrammeWithoutLine(), town -> town.programme.setLine(null), town -> town.programme);
    }

    /** A group of elected people, put apart as it should be. */
    private static AmbassadorGroup elected(SoundStrategy town) {
        AmbassadorGroup group = town.named(town.make.createAmbassadorGroup(), "Groupe d’élus");
        group.setKind(AmbassadorKind.ELECTED_GROUP);
        group.setDiffusion(Diffusion.INTERNAL);
        group.setController("Le groupe");
        group.setDossier("autre");
        town.programme.getGroups().add(group);
        return group;
    }
}

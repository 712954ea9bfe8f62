package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Participation;
import org.osgi.service.component.annotations.Component;

/** What people are asked, and what becomes of it. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "participation", place = StrategySection.Place.PARTICIPATION)
public final class ParticipationSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        for (Participation one : material.shown(material.strategy().getParticipations())) {
            List<Part> said = new ArrayList<>();
            said.add(new Part.Heading(2, material.heading(one)));
            said.addAll(Rich.parts(one.getDescription()));
            pages.block(Anchors.of(one, "text"), said);
            pages.facts(
                    Anchors.of(one, "facts"),
                    List.of(
                            pages.fact(
                                    "kind",
                                    material.say("participation." + one.eClass().getName())),
                            pages.fact("asked", Rich.words(one.getAsked())),
                            pages.fact("audiences", material.names(one.getAudiences())),
                            pages.fact(
                                    "period",
                                    one.getFrom() == null || one.getUntil() == null
                                            ? ""
                                            : new Wording(material.locale()).days(one.getFrom(), one.getUntil())),
                            pages.fact("became", Rich.words(one.getBecame()))));
        }
    }
}

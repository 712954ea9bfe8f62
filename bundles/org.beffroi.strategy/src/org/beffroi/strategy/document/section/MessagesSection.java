package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Message;
import org.osgi.service.component.annotations.Component;

/** What the institution wants to say, and on what proof. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "messages", place = StrategySection.Place.MESSAGES)
public final class MessagesSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        for (Message message : material.shown(material.strategy().getMessages())) {
            List<Part> said = new ArrayList<>();
            said.add(new Part.Heading(2, material.heading(message)));
            said.addAll(Rich.parts(message.getWords()));
            pages.block(Anchors.of(message, "words"), said);
            pages.facts(
                    Anchors.of(message, "facts"),
                    List.of(
                            pages.fact("audiences", material.names(message.getAudiences())),
                            pages.fact("proof", Rich.words(message.getProof()))));
        }
    }
}

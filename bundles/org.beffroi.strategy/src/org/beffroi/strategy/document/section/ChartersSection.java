package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.Rich;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Article;
import org.beffroi.strategy.model.Charter;
import org.osgi.service.component.annotations.Component;

/** The charters, article by article. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "charters", place = StrategySection.Place.CHARTERS)
public final class ChartersSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        for (Charter charter : material.shown(material.strategy().getCharters())) {
            List<Part> head = new ArrayList<>();
            head.add(new Part.Heading(2, material.heading(charter)));
            head.addAll(Rich.parts(charter.getDescription()));
            pages.block(Anchors.of(charter, "text"), head);
            pages.facts(
                    Anchors.of(charter, "facts"),
                    List.of(
                            pages.fact(
                                    "adopted",
                                    charter.getAdoptedOn() == null ? "" : material.day(charter.getAdoptedOn())),
                            pages.fact("shown", charter.getShownWhere()),
                            pages.fact("rests", String.join(" ; ", charter.getRestsOn()))));
            for (Article article : material.shown(charter.getArticles())) {
                List<Part> said = new ArrayList<>();
                String number =
                        article.getNumber() == null ? "" : article.getNumber().strip();
                said.add(new Part.Heading(
                        3,
                        material.say("charter.article", number, material.name(article))
                                .strip()));
                said.addAll(Rich.parts(article.getWords()));
                pages.block(Anchors.of(article, "words"), said);
            }
        }
    }
}

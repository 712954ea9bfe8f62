package org.beffroi.strategy.document.section;

import java.util.List;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Maturity;
import org.beffroi.strategy.model.Singularity;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TerritorialBrand;
import org.beffroi.strategy.model.Territory;
import org.osgi.service.component.annotations.Component;

/** The territory and what makes it itself. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "territory", place = StrategySection.Place.TERRITORY)
public final class TerritorySection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Strategy strategy = material.strategy();
        Territory territory = strategy.getTerritory();
        if (territory != null && material.shows(territory)) {
            String population = territory.getPopulation() == null
                    ? ""
                    : territory.getPopulationYear() == null
                            ? material.number(territory.getPopulation())
                            : material.say(
                                    "territory.population",
                                    territory.getPopulation(),
                                    String.valueOf(territory.getPopulationYear()));
            pages.facts(
                    Anchors.of(territory, "facts"),
                    List.of(
                            pages.fact("territory", material.name(territory)),
                            pages.fact("kind", material.say(territory.getKind())),
                            pages.fact("population", population),
                            pages.fact("scope", scope(material)),
                            pages.fact(
                                    "maturity",
                                    strategy.getMaturity() == Maturity.UNKNOWN
                                            ? ""
                                            : material.say(strategy.getMaturity()))));
            pages.text(territory, "text", territory.getDescription());
        }
        singularity(material, pages);
        brand(material, pages);
    }

    private static void singularity(Material material, Pages pages) {
        Singularity singularity = material.strategy().getSingularity();
        if (singularity != null && material.shows(singularity)) {
            pages.text(singularity, "text", singularity.getDescription());
            pages.text(singularity, "history", 2, material.say("singularity.history"), singularity.getHistory());
            pages.text(singularity, "identity", 2, material.say("singularity.identity"), singularity.getIdentity());
            pages.text(
                    singularity,
                    "distinction",
                    2,
                    material.say("singularity.distinction"),
                    singularity.getDistinction());
        }
    }

    private static String scope(Material material) {
        String name = material.strategy().getScopeName();
        String scope = material.say(material.strategy().getScope());
        return name == null || name.isBlank() ? scope : material.say("territory.scope", scope, name);
    }

    private static void brand(Material material, Pages pages) {
        TerritorialBrand brand = material.strategy().getBrand();
        if (brand == null || !material.shows(brand)) {
            return;
        }
        pages.text(brand, "promise", 2, material.say("brand.promise"), brand.getPromise());
        pages.facts(
                Anchors.of(brand, "facts"),
                List.of(
                        pages.fact("values", String.join(", ", brand.getValues())),
                        pages.fact("signature", brand.getSignature()),
                        pages.fact("partners", String.join(", ", brand.getPartners()))));
        pages.text(brand, "image", 3, material.say("brand.image"), brand.getOutsideImage());
    }
}

package org.beffroi.strategy.document.section;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.Circuit;
import org.beffroi.strategy.model.Committee;
import org.beffroi.strategy.model.Organisation;
import org.osgi.service.component.annotations.Component;

/** Who drafts, validates, publishes and answers, and within how long. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "organisation", place = StrategySection.Place.ORGANISATION)
public final class OrganisationSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Organisation organisation = material.strategy().getOrganisation();
        if (organisation == null || !material.shows(organisation)) {
            return;
        }
        pages.text(organisation, "text", organisation.getDescription());
        circuits(organisation, material, pages);
        pages.facts(
                Anchors.of(organisation, "reports"),
                List.of(pages.fact(
                        "reports",
                        EditorialSection.cadence(
                                organisation.getReportTimes(), organisation.getReportEvery(), material))));
        Committee committee = organisation.getCommittee();
        if (committee != null && material.shows(committee)) {
            pages.facts(
                    Anchors.of(committee, "facts"),
                    List.of(
                            pages.fact("committee", material.name(committee)),
                            pages.fact("members", String.join(", ", committee.getMembers())),
                            pages.fact(
                                    "meets",
                                    EditorialSection.cadence(committee.getTimes(), committee.getEvery(), material))));
        }
    }

    private static void circuits(Organisation organisation, Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Circuit circuit : material.shown(organisation.getCircuits())) {
            rows.add(Pages.row(
                    material.name(circuit),
                    material.name(circuit.getDrafts()),
                    material.name(circuit.getValidates()),
                    material.name(circuit.getPublishes()),
                    material.name(circuit.getAnswers()),
                    material.name(circuit.getSubstitute()),
                    material.hours(circuit.getHoursInside()),
                    material.hours(circuit.getHoursOutside())));
        }
        pages.table(
                Anchors.of("circuits"),
                material.say("table.circuits"),
                List.of(
                        pages.words("circuit"),
                        pages.words("drafts"),
                        pages.words("validates"),
                        pages.words("publishes"),
                        pages.words("answers"),
                        pages.words("substitute"),
                        pages.figures("inside"),
                        pages.figures("outside")),
                rows);
    }
}

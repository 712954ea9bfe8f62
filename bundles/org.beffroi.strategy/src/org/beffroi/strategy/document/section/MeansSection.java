package org.beffroi.strategy.document.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.beffroi.strategy.analysis.Loads;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.document.Anchors;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.document.Pages;
import org.beffroi.strategy.document.StrategySection;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Means;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Training;
import org.osgi.service.component.annotations.Component;

/** With what: people, training, money. */
@Component(service = StrategySection.class)
@StrategySection.Info(id = "means", place = StrategySection.Place.MEANS)
public final class MeansSection extends ChapterSection {

    @Override
    void write(Material material, Pages pages) {
        Means means = material.strategy().getMeans();
        if (means == null || !material.shows(means)) {
            return;
        }
        pages.text(means, "text", means.getDescription());
        roles(means, material, pages);
        trainings(means, material, pages);
        load(material, pages);
        budget(means, material, pages);
    }

    private static void roles(Means means, Material material, Pages pages) {
        List<List<Object>> roles = new ArrayList<>();
        for (Role role : material.shown(means.getRoles())) {
            roles.add(Pages.row(
                    material.name(role),
                    material.name(role.getDepartment()),
                    pages.figure(role.getFullTimeNow()),
                    pages.figure(role.getFullTimeWanted()),
                    String.join(", ", role.getSkills())));
        }
        pages.table(
                Anchors.of("roles"),
                material.say("table.roles"),
                List.of(
                        pages.words("role"),
                        pages.words("department"),
                        pages.figures("now"),
                        pages.figures("wanted"),
                        pages.words("skills")),
                roles);
    }

    private static void trainings(Means means, Material material, Pages pages) {
        List<List<Object>> trainings = new ArrayList<>();
        for (Training training : material.shown(means.getTrainings())) {
            trainings.add(Pages.row(
                    material.name(training),
                    training.getOn() == null ? "" : material.day(training.getOn()),
                    pages.figure(training.getHours()),
                    material.names(training.getRoles()),
                    material.say(training.isDone() ? "training.done" : "training.planned")));
        }
        pages.table(
                Anchors.of("trainings"),
                material.say("table.trainings"),
                List.of(
                        pages.words("training"),
                        pages.words("on"),
                        pages.figures("hours"),
                        pages.words("roles"),
                        pages.words("state")),
                trainings);
    }

    private static void load(Material material, Pages pages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Loads.Load load : new Loads(material.strategy(), Setting.FULL_TIME).all()) {
            if (material.shows(load.role())) {
                rows.add(Pages.row(
                        material.name(load.role()),
                        String.valueOf(load.year()),
                        pages.figure(load.asked()),
                        pages.figure(load.now().orElse(null)),
                        pages.figure(load.wanted().orElse(null))));
            }
        }
        pages.table(
                Anchors.of("load"),
                material.say("table.load"),
                List.of(
                        pages.words("role"),
                        pages.words("year"),
                        pages.figures("asked"),
                        pages.figures("has"),
                        pages.figures("would.have")),
                rows);
    }

    private static void budget(Means means, Material material, Pages pages) {
        List<BudgetLine> lines = material.shown(means.getBudget());
        List<List<Object>> rows = new ArrayList<>();
        TreeMap<Integer, BigDecimal> sums = new TreeMap<>();
        for (BudgetLine line : lines) {
            if (line.getAmount() != null) {
                sums.merge(line.getYear(), line.getAmount(), BigDecimal::add);
                rows.add(Pages.row(
                        material.name(line),
                        String.valueOf(line.getYear()),
                        material.say(line.getKind()),
                        material.money(line.getAmount())));
            }
        }
        sums.forEach((year, sum) -> rows.add(Pages.row(
                material.say("budget.total", String.valueOf(year)), String.valueOf(year), "", material.money(sum))));
        pages.table(
                Anchors.of("budget"),
                material.say("table.budget"),
                List.of(pages.words("budget.line"), pages.words("year"), pages.words("kind"), pages.figures("amount")),
                rows);
    }
}

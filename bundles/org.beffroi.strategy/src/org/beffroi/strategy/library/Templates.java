package org.beffroi.strategy.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.element.Keys;
import org.beffroi.strategy.model.GlobalGoal;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Load;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.StartingPoint;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.TerritoryKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Strategies to begin with. What nobody can know beforehand (dates, people, sums, figures, the history of a place) is left empty:
 * what a strategy says, somebody has thought.
 */
public final class Templates {

    /** The starting point: case a, an overall plan is there; case b, a minimal one is written first. */
    public enum Case {
        A,
        B
    }

    /**
     * What is asked for.
     *
     * @param template id of the template
     * @param territory the body's
     * @param start whether there is an overall plan
     * @param today the first year of loads is the year of this day
     * @param locale the language of the strategy
     */
    public record Wish(String template, Territory territory, Case start, LocalDate today, Locale locale) {

        public Wish {
            Objects.requireNonNull(template);
            Objects.requireNonNull(territory);
            Objects.requireNonNull(start);
            Objects.requireNonNull(today);
            Objects.requireNonNull(locale);
        }
    }

    private final Library library;
    private final RandomGenerator random;

    /**
     * The templates of a library.
     *
     * @param random where the keys come from
     */
    public Templates(Library library, RandomGenerator random) {
        this.library = Objects.requireNonNull(library);
        this.random = Objects.requireNonNull(random);
    }

    /**
     * A strategy to begin with, in no resource.
     *
     * @throws org.beffroi.core.message.Refusal if there is no such template; the known ones are listed
     */
    public Strategy make(Wish wish) {
        Template template = library.template(wish.template());
        List<Entry> chosen = new ArrayList<>(library.chosen(template));
        if (wish.start() == Case.A) {
            chosen.removeIf(entry -> entry.type().equals("GlobalGoal"));
        }
        Strategy strategy = begin(wish.territory(), wish.start(), wish.locale());
        Keys keys = new Keys(strategy, random);
        new Making(library, wish.locale(), keys).make(chosen).forEach(one -> place(strategy, one));
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Load load) {
                load.setYear(wish.today().getYear());
            }
        });
        keys.give(strategy);
        return strategy;
    }

    /**
     * A strategy with nothing but whose it is: what holds its answers to the seven questions is there, and empty. In no resource.
     *
     * @param territory the body's
     * @param start whether there is an overall plan
     * @param locale the language of the strategy
     */
    public static Strategy blank(Territory territory, Case start, Locale locale, RandomGenerator random) {
        Strategy strategy = begin(territory, start, locale);
        ModelFactory factory = ModelFactory.eINSTANCE;
        strategy.setSingularity(factory.createSingularity());
        strategy.setGlobalPlan(factory.createGlobalPlan());
        strategy.setDiagnosis(factory.createDiagnosis());
        strategy.setMeans(factory.createMeans());
        strategy.setOrganisation(factory.createOrganisation());
        strategy.setBrand(factory.createTerritorialBrand());
        new Keys(strategy, random).give(strategy);
        return strategy;
    }

    private static Strategy begin(Territory body, Case start, Locale locale) {
        ModelFactory factory = ModelFactory.eINSTANCE;
        Strategy strategy = factory.createStrategy();
        strategy.setName(Sentence.of(Templates.class, "library.strategy.name", body.name())
                .in(locale));
        strategy.setVersion("0.1");
        strategy.setStatus(Status.DRAFT);
        strategy.setStartingPoint(
                start == Case.A ? StartingPoint.GLOBAL_PLAN_PRESENT : StartingPoint.GLOBAL_PLAN_ABSENT);
        var territory = factory.createTerritory();
        territory.setName(body.name());
        territory.setKind(kind(body.kind()));
        if (body.kind() != Territory.Kind.EPCI && body.kind() != Territory.Kind.EPT) {
            territory.setInsee(body.code());
        }
        body.siren().ifPresent(territory::setSiren);
        body.population().ifPresent(territory::setPopulation);
        strategy.setTerritory(territory);
        return strategy;
    }

    private static TerritoryKind kind(Territory.Kind kind) {
        return switch (kind) {
            case COMMUNE, MUNICIPAL_ARRONDISSEMENT -> TerritoryKind.COMMUNE;
            case EPCI, EPT -> TerritoryKind.INTERCOMMUNAL;
            case DEPARTEMENT -> TerritoryKind.DEPARTEMENT;
            case REGION -> TerritoryKind.REGION;
        };
    }

    /** Into the strategy itself, or into what of it holds such things. */
    private static void place(Strategy strategy, EObject one) {
        if (one instanceof GlobalGoal goal && strategy.getGlobalPlan() == null) {
            GlobalPlan plan = ModelFactory.eINSTANCE.createGlobalPlan();
            strategy.setGlobalPlan(plan);
            plan.getGoals().add(goal);
            return;
        }
        List<EObject> holders = new ArrayList<>();
        holders.add(strategy);
        holders.addAll(strategy.eContents());
        for (EObject holder : holders) {
            for (EReference reference : holder.eClass().getEAllContainments()) {
                boolean free = reference.isMany() || holder.eGet(reference) == null;
                if (free && reference.getEReferenceType() == one.eClass()) {
                    Making.add(holder, reference, one);
                    return;
                }
            }
        }
        throw new IllegalStateException(
                "Nothing in a strategy holds a " + one.eClass().getName());
    }
}

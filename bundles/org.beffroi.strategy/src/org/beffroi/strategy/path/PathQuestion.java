package org.beffroi.strategy.path;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.strategy.evidence.Gathering;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Singularity;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.jspecify.annotations.Nullable;

/** The seven questions, in the order in which they are asked; each can be left and taken up again. */
public enum PathQuestion {
    /** Who is here, for which years, and what makes this place itself. */
    TERRITORY,
    /** What people say: findings that rest on evidence of the archive. */
    SAID,
    /** What fails today: weak points of the overall plan, or found where there is none. */
    WEAK_POINTS,
    /** What is at stake, three at most: the axes of the strategy. */
    STAKES,
    /** Five objectives at most, each measured and dated. */
    OBJECTIVES,
    /** With whom, with how much, and what is done first. */
    MEANS,
    /** What is promised, and what proves it. */
    PROMISE;

    /** How many findings with evidence an answer has. */
    public static final int FINDINGS = 3;

    /** More stakes than that are none. */
    public static final int MOST_STAKES = 3;

    /** More objectives than that are none. */
    public static final int MOST_OBJECTIVES = 5;

    /** How far an answer is. */
    public enum Progress {
        /** Nothing stands there. */
        OPEN,
        /** Something stands there, and something lacks. */
        BEGUN,
        ANSWERED,
        /** More stands there than a reader can keep in mind. */
        TOO_MUCH
    }

    /** How far the answer of a strategy is, by its content alone. */
    public Progress progress(Strategy strategy) {
        return switch (this) {
            case TERRITORY -> territory(strategy);
            case SAID -> said(strategy);
            case WEAK_POINTS -> weakPoints(strategy).isEmpty() ? Progress.OPEN : Progress.ANSWERED;
            case STAKES -> few(named(strategy.getAxes()).size(), MOST_STAKES);
            case OBJECTIVES -> objectives(strategy);
            case MEANS -> means(strategy);
            case PROMISE -> promise(strategy);
        };
    }

    /** The first question that is not answered, empty where all are. */
    public static Optional<PathQuestion> next(Strategy strategy) {
        for (PathQuestion question : values()) {
            if (question.progress(strategy) != Progress.ANSWERED) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** Key of texts about it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Progress of(int there, int wanted) {
        return there == 0 ? Progress.OPEN : there < wanted ? Progress.BEGUN : Progress.ANSWERED;
    }

    private static Progress few(int there, int most) {
        return there > most ? Progress.TOO_MUCH : of(there, 1);
    }

    private static Progress territory(Strategy strategy) {
        boolean isDated = strategy.getFrom() != null && strategy.getUntil() != null;
        Singularity own = strategy.getSingularity();
        boolean isTold =
                own != null && (isSaid(own.getHistory()) || isSaid(own.getIdentity()) || isSaid(own.getDistinction()));
        return of((isDated ? 1 : 0) + (isTold ? 1 : 0), 2);
    }

    private static Progress said(Strategy strategy) {
        List<Finding> findings = strategy.getDiagnosis() == null
                ? List.of()
                : named(strategy.getDiagnosis().getFindings());
        long supported = findings.stream()
                .filter(finding -> !Gathering.of(finding).isEmpty())
                .count();
        return findings.isEmpty() ? Progress.OPEN : supported < FINDINGS ? Progress.BEGUN : Progress.ANSWERED;
    }

    private static List<WeakPoint> weakPoints(Strategy strategy) {
        return strategy.getGlobalPlan() == null
                ? List.of()
                : named(strategy.getGlobalPlan().getWeakPoints());
    }

    private static Progress objectives(Strategy strategy) {
        List<Objective> all = named(strategy.getObjectives());
        if (all.size() > MOST_OBJECTIVES) {
            return Progress.TOO_MUCH;
        }
        boolean areMeasured = all.stream().allMatch(objective -> objective.getIndicators().stream()
                .anyMatch(one -> one.getTarget() != null && one.getDue() != null));
        return all.isEmpty() ? Progress.OPEN : areMeasured ? Progress.ANSWERED : Progress.BEGUN;
    }

    /** People, money and a first dated action. */
    private static Progress means(Strategy strategy) {
        List<Role> roles =
                strategy.getMeans() == null ? List.of() : strategy.getMeans().getRoles();
        List<BudgetLine> budget =
                strategy.getMeans() == null ? List.of() : strategy.getMeans().getBudget();
        boolean people = roles.stream().anyMatch(role -> role.getFullTimeNow() != null);
        boolean money = budget.stream().anyMatch(line -> line.getAmount() != null);
        boolean action = named(strategy.getActions()).stream().anyMatch(one -> one.getFrom() != null);
        return of((people ? 1 : 0) + (money ? 1 : 0) + (action ? 1 : 0), 3);
    }

    private static Progress promise(Strategy strategy) {
        boolean promised =
                strategy.getBrand() != null && isSaid(strategy.getBrand().getPromise());
        boolean proved = strategy.getMessages().stream().map(Message::getProof).anyMatch(PathQuestion::isSaid);
        return of((promised ? 1 : 0) + (proved ? 1 : 0), 2);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static <E extends Element> List<E> named(List<E> all) {
        return all.stream().filter(one -> isSaid(one.getName())).toList();
    }
}

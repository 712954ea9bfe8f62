package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.territory.Territories;
import org.beffroi.observatory.candidate.CandidateSign.Kind;

/**
 * Finds accounts that are named after a territory and of which nobody said whose they are. Nothing is visited and nothing asserted:
 * each has its reason, and people judge. Immutable.
 */
public final class CandidateFinder {

    /** Shorter names of accounts are read like others by chance. */
    private static final int FOR_LOOK_ALIKE = 5;

    private static final int FOR_ONE_LETTER = 8;

    private final OwnPresence own;
    private final TerritoryName name;
    private final List<Model> models;
    private final WrittenName.Known written;

    /** One of our accounts with the forms of its name. */
    private record Model(AccountId account, NameForm form) {}

    public CandidateFinder(OwnPresence own, Territories territories) {
        this(own, territories, TerritoryName.Names.of(territories), new WrittenName.Known());
    }

    /** @param written shared by the finders of several territories, which meet the same names */
    CandidateFinder(OwnPresence own, Territories territories, TerritoryName.Names names, WrittenName.Known written) {
        this.own = own;
        this.written = written;
        this.name = new TerritoryName(own.territory(), territories, names);
        this.models = own.accounts().stream()
                .map(one -> new Model(one, NameForm.of(handle(one))))
                .filter(one -> one.form().plain().length() >= FOR_LOOK_ALIKE)
                .toList();
    }

    /** The name of an account without its server. */
    private static String handle(AccountId account) {
        String written = account.account();
        int at = written.indexOf('@');
        int dot = written.endsWith(".bsky.social") ? written.indexOf('.') : -1;
        return at > 0 ? written.substring(0, at) : dot > 0 ? written.substring(0, dot) : written;
    }

    /** Those of the accounts that are candidates, the likeliest first. */
    public List<Candidate> candidates(List<SeenAccount> seen) {
        return seen.stream()
                .filter(one -> !own.isSettled(one.account()))
                .flatMap(one -> candidate(one).stream())
                .sorted(Candidate.ORDER)
                .toList();
    }

    /** Those of the accounts that are candidates though somebody judged them, likewise. */
    List<Candidate> among(List<SeenAccount> seen, Set<AccountId> judged) {
        return seen.stream()
                .filter(one -> judged.contains(one.account()))
                .flatMap(one -> candidate(one).stream())
                .sorted(Candidate.ORDER)
                .toList();
    }

    /** Whether an account could be a candidate by its names alone: what is known of others need not be gathered. */
    boolean isNamed(AccountId account, Optional<String> shown) {
        return !signs(account, shown).isEmpty();
    }

    /** Whether somebody is ours, as who reads mentions calls whom an account imitates: one of our accounts, or a name that is ours. */
    boolean isOurs(String whom) {
        return own.isCalled(whom) || !name.signs(written.of(whom), true).isEmpty();
    }

    private Optional<Candidate> candidate(SeenAccount seen) {
        List<CandidateSign> signs = signs(seen.account(), seen.name());
        seen.imitates()
                .filter(this::isOurs)
                .ifPresent(whom -> signs.add(CandidateSign.of(Kind.READ_AS_IMITATION, whom)));
        if (signs.stream().noneMatch(one -> one.kind().isEnough())) {
            return Optional.empty();
        }
        if (seen.linksToUs() > 0) {
            signs.add(CandidateSign.of(Kind.LINKS_TO_US, String.valueOf(seen.linksToUs())));
        }
        if (seen.linkedFromUs() > 0) {
            signs.add(CandidateSign.of(Kind.LINKED_FROM_US, String.valueOf(seen.linkedFromUs())));
        }
        signs.sort(Comparator.comparing(CandidateSign::kind));
        return Optional.of(new Candidate(seen, signs, name.homonyms()));
    }

    private List<CandidateSign> signs(AccountId account, Optional<String> shown) {
        List<CandidateSign> signs = new ArrayList<>();
        WrittenName handle = written.of(handle(account));
        model(account, handle).ifPresent(signs::add);
        signs.addAll(name.signs(handle, false));
        shown.ifPresent(said -> name.signs(written.of(said), true).stream()
                .filter(sign -> signs.stream().noneMatch(other -> other.kind() == sign.kind()))
                .forEach(signs::add));
        // Asked last: few names have anything of ours, and the number of another place is looked for in these alone.
        return signs.isEmpty() || !name.isElsewhere(handle) ? signs : new ArrayList<>();
    }

    /** Which of our accounts it is like. */
    private Optional<CandidateSign> model(AccountId account, WrittenName handle) {
        return models.stream()
                .flatMap(
                        model -> sign(account, handle.form(), model)
                                .or(() -> withFigures(handle.form(), handle.bare(), model))
                                .stream())
                .min(Comparator.comparing(CandidateSign::kind).thenComparing(CandidateSign::quoted));
    }

    private static Optional<CandidateSign> sign(AccountId account, NameForm form, Model model) {
        String quoted = model.account().account();
        if (form.plain().equals(model.form().plain())) {
            // On one network names differ by signs alone; on another one it is just the same.
            boolean other = model.account().network() != account.network();
            return Optional.of(CandidateSign.of(other ? Kind.ELSEWHERE : Kind.LOOK_ALIKE, quoted));
        }
        boolean alike = form.read().equals(model.form().read());
        boolean near = !alike
                && model.form().plain().length() >= FOR_ONE_LETTER
                && NameForm.isOneEditApart(form.plain(), model.form().plain());
        return !alike && !near || isAnotherNumber(form, model.form())
                ? Optional.empty()
                : Optional.of(CandidateSign.of(alike ? Kind.LOOK_ALIKE : Kind.ONE_LETTER, quoted));
    }

    /** The same where figures were put before or behind it. */
    private static Optional<CandidateSign> withFigures(NameForm form, NameForm bare, Model model) {
        boolean put = !bare.plain().equals(form.plain())
                && bare.read().equals(model.form().read());
        return put
                ? Optional.of(CandidateSign.of(Kind.LOOK_ALIKE, model.account().account()))
                : Optional.empty();
    }

    /** {@code pompiers44} and {@code pompiers49} are two departments, not one that imitates the other. */
    private static boolean isAnotherNumber(NameForm one, NameForm other) {
        String figures = one.plain().replaceAll("\\D+", "");
        String others = other.plain().replaceAll("\\D+", "");
        return !figures.isEmpty()
                && !others.isEmpty()
                && !figures.equals(others)
                && one.plain().replaceAll("\\d+", "").equals(other.plain().replaceAll("\\d+", ""));
    }
}

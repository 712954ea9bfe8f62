package org.beffroi.observatory.candidate;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;
import org.beffroi.observatory.benchmark.NumberText;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.candidate.SeenAccount.Origin;
import org.beffroi.observatory.directory.NoValue;
import org.beffroi.observatory.directory.WrittenDay;

/**
 * Reads a list of accounts that the user brings: an account a line, or a table with columns for the account, its network, the name
 * that it shows, its followers, and the day on which they were counted. Immutable.
 */
public final class AccountList {

    private static final Set<String> ACCOUNT =
            Set.of("account", "compte", "url", "adresse", "handle", "username", "lien");
    private static final Set<String> NETWORK = Set.of("network", "reseau", "plateforme", "platform");
    private static final Set<String> NAME = Set.of("name", "nom", "nom affiche", "display name", "page");
    private static final Set<String> FOLLOWERS = Set.of("followers", "abonnes", "audience", "fans", "subscribers");
    private static final Set<String> DAY =
            Set.of("day", "jour", "date", "as of", "au", "releve le", "date du releve", "vu le");

    private final AccountRecogniser recogniser;
    private final Optional<AccountNetwork> network;

    /** @param network of accounts whose row names none */
    public AccountList(AccountRecogniser recogniser, Optional<AccountNetwork> network) {
        this.recogniser = recogniser;
        this.network = network;
    }

    /** Which column is which; -1 where there is none. */
    private record Places(int account, int network, int name, int followers, int day) {

        /** A list without heads: the first column. */
        static final Places BARE = new Places(0, -1, -1, -1, -1);

        static Places of(List<String> heads) {
            Places places = new Places(
                    at(heads, ACCOUNT), at(heads, NETWORK), at(heads, NAME), at(heads, FOLLOWERS), at(heads, DAY));
            return places.account < 0 ? BARE : places;
        }

        private static int at(List<String> heads, Set<String> names) {
            for (int i = 0; i < heads.size(); i++) {
                if (names.contains(Folding.fold(heads.get(i).strip()))) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * Reads a file.
     *
     * @return the rows that hold no account that can be known again, with the reason
     * @throws Refusal if it cannot be read
     */
    public List<RefusedRow> read(Path file, SeenAccounts into) {
        try {
            return read(CsvText.of(file), into);
        } catch (NoSuchFileException e) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, Sentence.of(AccountList.class, "directory.absent", file.toString()), e);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            AccountList.class, "directory.unreadable", file.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private List<RefusedRow> read(CsvText text, SeenAccounts into) {
        List<RefusedRow> refused = new ArrayList<>();
        CsvRecords rows = text.rows();
        Places places = Places.BARE;
        boolean first = true;
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            Places read = first ? Places.of(row.cells()) : places;
            boolean heads = first && !read.equals(Places.BARE) || first && ACCOUNT.contains(Folding.fold(row.cell(0)));
            places = first ? read : places;
            first = false;
            Optional<Sentence> broken = CsvText.broken(row);
            if (broken.isPresent()) {
                refused.add(new RefusedRow(row.line(), broken.get()));
            } else if (!heads && row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                read(row, places, into).ifPresent(why -> refused.add(new RefusedRow(row.line(), why)));
            }
        }
        return refused;
    }

    private Optional<Sentence> read(CsvRow row, Places places, SeenAccounts into) {
        String written = row.cell(places.account()).strip();
        String key = row.cell(places.network()).strip().toLowerCase(Locale.ROOT);
        Optional<AccountNetwork> said =
                key.isEmpty() ? network : AccountNetwork.ofKey(key.equals("twitter") ? "x" : key);
        Optional<AccountId> account = AccountId.of(
                said.map(one -> recogniser.recognise(written, one)).orElseGet(() -> recogniser.recognise(written)));
        if (account.isEmpty()) {
            return Optional.of(Sentence.of(AccountList.class, "candidate.row.none", written));
        }
        into.met(account.get(), Origin.LIST);
        into.named(account.get(), NoValue.blanked(row.cell(places.name())));
        OptionalDouble followers = NumberText.number(row.cell(places.followers()), true);
        if (followers.isPresent() && followers.getAsDouble() >= 0) {
            into.followed(account.get(), (long) followers.getAsDouble(), WrittenDay.read(row.cell(places.day())));
        }
        return Optional.empty();
    }
}

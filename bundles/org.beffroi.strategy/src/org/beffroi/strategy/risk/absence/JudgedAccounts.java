package org.beffroi.strategy.risk.absence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.beffroi.core.result.Table;
import org.beffroi.strategy.risk.Situation;
import org.jspecify.annotations.Nullable;

/**
 * The unofficial accounts that people judged in the Observatory: the rows of the analysis {@code unofficial} that say so, by the keys
 * of their columns. Its networks are named as mentions name them, in letters of any size.
 */
final class JudgedAccounts {

    private final Table table;

    private JudgedAccounts(Table table) {
        this.table = table;
    }

    /** All of them; none where that analysis is not there, or has no rows. */
    static List<FollowedAccount> of(Situation situation) {
        List<FollowedAccount> all = new ArrayList<>();
        situation.report("unofficial", Map.of()).stream()
                .flatMap(report -> report.answer().results().stream())
                .filter(Table.class::isInstance)
                .map(result -> new JudgedAccounts((Table) result))
                .forEach(judged ->
                        judged.table.rows().forEach(row -> judged.account(row).ifPresent(all::add)));
        return all;
    }

    private Optional<FollowedAccount> account(Table.Row row) {
        if (!Boolean.TRUE.equals(cell(row, "unofficial"))) {
            return Optional.empty();
        }
        String network = text(row, "network").orElse("").toLowerCase(Locale.ROOT);
        return text(row, "account")
                .map(name -> new FollowedAccount(
                        name,
                        network,
                        text(row, "address").flatMap(address -> FollowedAccount.account(address, network)),
                        FollowedAccount.Whose.UNOFFICIAL,
                        cell(row, "followers") instanceof Long many ? OptionalLong.of(many) : OptionalLong.empty(),
                        cell(row, "day") instanceof LocalDate day ? Optional.of(day) : Optional.empty(),
                        true));
    }

    private Optional<String> text(Table.Row row, String column) {
        return cell(row, column) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private @Nullable Object cell(Table.Row row, String column) {
        int at = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).key().equals(column))
                .findFirst()
                .orElse(-1);
        return at < 0 ? null : row.cells().get(at);
    }
}

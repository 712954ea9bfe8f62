package org.beffroi.sources.importing.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.mapping.RowMapper;
import org.beffroi.sources.table.Row;

/** What rows write in fields of few values, and in how many rows. For one thread. */
public final class ValueTally implements BiConsumer<RowMapper, Row.Whole> {

    private static final List<Field> FEW =
            List.of(CoreFields.NETWORK, CoreFields.TYPE, CoreFields.TONE, CoreFields.STANCE, CoreFields.STATUS);

    /** Values of a field that are told: an export of everything has a dozen networks, and all of them are mapped. */
    private static final int TOLD = 30;

    /** Values of a field that are counted: a field that has more of them is not one of few values. */
    private static final int COUNTED = 1_000;

    private final Networks networks;
    private final Map<Field, Map<String, ValueUse>> met = new LinkedHashMap<>();

    /** @param networks by whose names networks are kept */
    public ValueTally(Networks networks) {
        this.networks = networks;
        FEW.forEach(field -> met.put(field, new LinkedHashMap<>()));
    }

    /** Counts one row, whose words mean what that mapper says. */
    @Override
    public void accept(RowMapper mapper, Row.Whole row) {
        met.forEach((field, uses) ->
                mapper.said(field.name(), row).forEach((word, meaning) -> add(field, uses, word, meaning)));
    }

    private void add(Field field, Map<String, ValueUse> uses, String word, String meaning) {
        if (uses.size() >= COUNTED && !uses.containsKey(word)) {
            return;
        }
        String kept = field.equals(CoreFields.NETWORK) && !meaning.isBlank() ? networks.named(meaning) : meaning;
        long before = uses.containsKey(word) ? uses.get(word).count() : 0;
        uses.put(word, new ValueUse(field.name(), word, before + 1, kept));
    }

    /** The values, field by field, the most usual first. */
    public List<ValueUse> uses() {
        List<ValueUse> all = new ArrayList<>();
        met.values().forEach(uses -> uses.values().stream()
                .sorted(Comparator.comparingLong(ValueUse::count).reversed())
                .limit(TOLD)
                .forEach(all::add));
        return all;
    }
}

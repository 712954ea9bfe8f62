package org.beffroi.sources.importing.recognition;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.Term;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Names;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.table.Format;

/** Makes a profile of what a user corrected: known by exactly the columns of the file that he corrected it on. */
public final class KeptProfile {

    private KeptProfile() {}

    public static Profile of(String name, Recognised recognised, ImportWishes wishes) {
        String id = Names.plain(name).replace(' ', '-');
        List<String> columns = recognised.columns().names();
        boolean open = recognised.manner().format() == Format.JSON
                || recognised.manner().format() == Format.NDJSON;
        List<String> required = open ? used(recognised) : columns;
        List<FieldRule> rules = new ArrayList<>();
        for (FieldRule rule : recognised.profile().rules()) {
            if (!rule.from().isEmpty()
                    || rule.template().isPresent()
                    || rule.constant().isPresent()) {
                rules.add(rule);
            }
        }
        return recognised
                .profile()
                .withRules(rules)
                .as(
                        new Term(id.isEmpty() ? "profile" : id, name, name),
                        required.stream().map(column -> List.of(column)).toList())
                .decided(wishes.zone().map(ZoneId::getId), Optional.of(recognised.dayFirst()))
                .written(Beginnings.wished(wishes));
    }

    private static List<String> used(Recognised recognised) {
        return recognised.profile().rules().stream()
                .flatMap(rule -> rule.from().stream())
                .flatMap(column -> recognised.columns().present(column).stream())
                .distinct()
                .toList();
    }
}

package org.beffroi.strategy.verb;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Strategy;

/**
 * Weights that somebody tries in place of those of the file, by the codes of criteria.
 *
 * @param byCode each not negative
 */
record TriedWeights(Map<String, BigDecimal> byCode) {

    TriedWeights {
        byCode = Map.copyOf(byCode);
    }

    /**
     * Reads some, each as {@code code=weight}.
     *
     * @throws Refusal if one is not of that form
     */
    static TriedWeights of(List<String> written) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        for (String one : written) {
            int equals = one.indexOf('=');
            try {
                BigDecimal weight = new BigDecimal(one.substring(equals + 1).strip());
                if (equals < 1 || weight.signum() < 0) {
                    throw new NumberFormatException();
                }
                all.put(one.substring(0, equals).strip(), weight);
            } catch (NumberFormatException e) {
                throw new Refusal(Sentence.of(TriedWeights.class, "strategy.risks.what.if.form", one), e);
            }
        }
        return new TriedWeights(all);
    }

    /**
     * Puts them into a strategy that nobody will write.
     *
     * @return the same
     * @throws Refusal if no criterion of it has such a code
     */
    Strategy in(Strategy strategy) {
        List<Criterion> criteria = strategy.getRisks().stream()
                .flatMap(risk -> risk.getCriteria().stream())
                .filter(criterion -> criterion.getCode() != null)
                .toList();
        Set<String> known = criteria.stream().map(Criterion::getCode).collect(Collectors.toCollection(TreeSet::new));
        for (String code : byCode.keySet()) {
            if (!known.contains(code)) {
                throw Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        TriedWeights.class,
                        "strategy.risks.what.if.unknown",
                        code,
                        String.join(", ", known));
            }
        }
        criteria.stream()
                .filter(criterion -> byCode.containsKey(criterion.getCode()))
                .forEach(criterion -> criterion.setWeight(byCode.get(criterion.getCode())));
        return strategy;
    }
}

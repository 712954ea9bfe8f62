package org.beffroi.cli.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.parameter.Form;

/**
 * An analysis written on one line: {@code Title = volume; query=cantine école; every=week}.
 *
 * @param analyses those at hand
 */
record AnalysisLine(Analyses analyses) {

    /**
     * The line of a digest that is meant.
     *
     * @throws WrongUse if the analysis is unknown or refuses its parameters
     */
    Digest.Analysed read(String typed) {
        int end = typed.indexOf(';');
        String head = end < 0 ? typed : typed.substring(0, end);
        int equals = head.indexOf(DigestsAddCommand.AFTER_TITLE);
        String title = equals < 0 ? "" : head.substring(0, equals).strip();
        String id = equals < 0 ? head : head.substring(equals + DigestsAddCommand.AFTER_TITLE.length());
        Map<String, List<String>> parameters = parameters(end < 0 ? "" : typed.substring(end + 1));
        try {
            Analysis<?> analysis = analyses.named(id);
            Form.of(analysis.parameters()).read(parameters);
            return new Digest.Analysed(title, Analyses.info(analysis).id(), parameters);
        } catch (Refusal e) {
            throw new WrongUse(e.sentence());
        }
    }

    private static Map<String, List<String>> parameters(String typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : typed.split(";")) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw WrongUse.of("digest.analysis.no.pair", pair.strip());
            }
            parameters
                    .computeIfAbsent(pair.substring(0, equals).strip(), name -> new ArrayList<>())
                    .add(pair.substring(equals + 1).strip());
        }
        return parameters;
    }
}

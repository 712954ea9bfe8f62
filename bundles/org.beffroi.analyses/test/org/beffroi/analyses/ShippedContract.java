package org.beffroi.analyses;

import java.util.List;
import java.util.Map;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.testing.analysis.AnalysisContract;

/** What every analysis must do, done by one of those that Beffroi ships. */
public abstract class ShippedContract extends AnalysisContract {

    private final Analysis<?> analysis;
    private final Map<String, List<String>> necessary;
    private final List<Map<String, List<String>>> variants;

    /** Of an analysis that answers without parameters; the variants are further ones. */
    protected ShippedContract(Analysis<?> analysis, List<Map<String, List<String>>> variants) {
        this(analysis, Map.of(), variants);
    }

    /** Of an analysis that cannot answer without some parameters. */
    protected ShippedContract(
            Analysis<?> analysis, Map<String, List<String>> necessary, List<Map<String, List<String>>> variants) {
        this.analysis = analysis;
        this.necessary = necessary;
        this.variants = variants;
    }

    @Override
    protected Analysis<?> analysis() {
        return analysis;
    }

    @Override
    protected Map<String, List<String>> necessary() {
        return necessary;
    }

    @Override
    protected List<Map<String, List<String>>> variants() {
        return variants;
    }
}

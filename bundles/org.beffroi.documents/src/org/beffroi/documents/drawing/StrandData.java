package org.beffroi.documents.drawing;

import org.beffroi.documents.drawing.Strand.Item;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/** A strand as the chart library reads it: each run without gaps is a series of its own. */
final class StrandData extends AbstractIntervalXYDataset {

    private static final long serialVersionUID = 1L;

    private final transient Strand strand;

    StrandData(Strand strand) {
        this.strand = strand;
    }

    Strand strand() {
        return strand;
    }

    Item item(int series, int item) {
        return strand.runs().get(series).get(item);
    }

    @Override
    public int getSeriesCount() {
        return strand.runs().size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return series;
    }

    @Override
    public int getItemCount(int series) {
        return strand.runs().get(series).size();
    }

    @Override
    public Number getX(int series, int item) {
        return item(series, item).middle();
    }

    @Override
    public Number getY(int series, int item) {
        return item(series, item).value();
    }

    @Override
    public Number getStartX(int series, int item) {
        return item(series, item).from();
    }

    @Override
    public Number getEndX(int series, int item) {
        return item(series, item).to();
    }

    @Override
    public Number getStartY(int series, int item) {
        return item(series, item).low();
    }

    @Override
    public Number getEndY(int series, int item) {
        return item(series, item).high();
    }
}

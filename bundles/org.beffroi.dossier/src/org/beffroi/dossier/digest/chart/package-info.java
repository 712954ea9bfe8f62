/** The charts that a digest draws by itself. */
package org.beffroi.dossier.digest.chart;

/** What every enricher must do. */
package org.beffroi.testing.enrich;

/** What brings mentions in: file importers with their profiles, and connectors. */
package org.beffroi.sources;

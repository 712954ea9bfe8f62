/** The days of France: public holidays by territory, school holidays by zone. */
package org.beffroi.core.calendar;

/**
 * The book of suggestions: citizens leave a note at an office, and somebody answers it.
 *
 * <p>A whole module in one package: a record that others see ({@link
 * vn.sen.sample.plugin.Suggestion}), its row in the database ({@link
 * vn.sen.sample.plugin.SuggestionEntity}), the acts ({@link vn.sen.sample.plugin.SuggestionBook}),
 * and what leads to them: addresses for machines and people, a measure, a place in the navigation.
 */
@NullMarked
package vn.sen.sample.plugin;

import org.jspecify.annotations.NullMarked;

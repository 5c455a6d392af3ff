/** First page, search, preferences and the API's own page. */
@NullMarked
package vn.sen.platform.ui.home;

import org.jspecify.annotations.NullMarked;

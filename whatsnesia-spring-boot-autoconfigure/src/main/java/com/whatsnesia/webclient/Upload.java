package com.whatsnesia.webclient;

import com.whatsnesia.Media;

/**
 * A file in a request.
 *
 * @param field the name of the file's field
 * @param file the file
 * @param kind what the file is for
 */
record Upload(String field, Media file, MediaKind kind) {
}

package com.whatsnesia.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Calls through OkHttp, which block their thread.
 */
@State(Scope.Benchmark)
public class OkHttpCalls {

	private OkHttpClient client;

	@Setup
	public void open() {
		this.client = new OkHttpClient.Builder().callTimeout(Workload.TIMEOUT)
			.connectionPool(new ConnectionPool(Workload.CONCURRENCY, 1, TimeUnit.MINUTES))
			.build();
	}

	@TearDown
	public void close() {
		this.client.connectionPool().evictAll();
	}

	WireJson.Sent sendUrlencoded() {
		return send(new FormBody.Builder().add("mobile_code", Workload.COUNTRY_CODE)
			.add("mobile", Workload.NATIONAL_NUMBER)
			.add("message", Workload.TEXT)
			.build());
	}

	WireJson.Sent sendDocument() {
		return send(new MultipartBody.Builder().setType(MultipartBody.FORM)
			.addFormDataPart("mobile_code", Workload.COUNTRY_CODE)
			.addFormDataPart("mobile", Workload.NATIONAL_NUMBER)
			.addFormDataPart("document", Workload.FILENAME,
					RequestBody.create(Workload.file().toFile(), MediaType.get("application/octet-stream")))
			.build());
	}

	WireJson.ContactPage list(int page, int size) {
		return JsonReaders.contacts(body(request("/contact/list?page=" + page + "&paginate=" + size)));
	}

	private WireJson.Sent send(RequestBody body) {
		return JsonReaders.sent(body(request("/inbox/send-message").post(body)));
	}

	private byte[] body(Request.Builder request) {
		try (Response response = this.client.newCall(request.build()).execute()) {
			return CappedBody.read(response.body().byteStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Request.Builder request(String path) {
		return new Request.Builder().url(Workload.baseUrl() + path)
			.header("Accept", "application/json")
			.header("client-id", Workload.CLIENT_ID)
			.header("client-secret", Workload.CLIENT_SECRET);
	}

}
